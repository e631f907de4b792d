#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <string.h>

/// What part of a table a node is: 1 the table, 2 its header row, 3 another row, 4 a cell, 0 none.
///
/// The node types of an extension are variables, so the names of the types are compared.
static inline int markdown_table_part(cmark_node *node) {
  const char *name = cmark_node_get_type_string(node);
  if (strncmp(name, "table", 5) != 0) return 0;
  if (name[5] == 0) return 1;
  if (strcmp(name, "table_header") == 0) return 2;
  if (strcmp(name, "table_row") == 0) return 3;
  return strcmp(name, "table_cell") == 0 ? 4 : 0;
}
