// The declarations of ICU that the library may bring in are those of another version than Foundation's; nothing
// here uses them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <string.h>

/// The magic number that tells the parser to call the handlers of namespaces and of structured errors.
static inline unsigned int xml_sax2_magic(void) { return XML_SAX2_MAGIC; }

/// What the parser may do: nothing over the network, line numbers of any size, no word on its own account.
static inline int xml_safe_options(void) {
  return XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
}

/// Makes every further load of a file refuse what is not on this machine.
static inline void xml_stay_local(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader);
}
