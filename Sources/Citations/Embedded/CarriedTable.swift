// Made from the bodies and treaties in Sessions/ by the tests, run with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

/// The bodies and treaties that the library carries, as `CarriedBodies` reads them.
enum CarriedTable {
  static let text = ##"""
    body	casc
    name	en	Judicial Cooperation Network for Central Asia and Southern Caucasus
    alias	en	CASC
    body	ccpcj	commission	un-ecosoc
    name	ar	لجنة منع الجريمة والعدالة الجنائية	en	Commission on Crime Prevention and Criminal Justice	es	Comisión de Prevención del Delito y Justicia Penal	fr	Commission pour la prévention du crime et la justice pénale	ru	Комиссия по предупреждению преступности и уголовному правосудию	zh	预防犯罪和刑事司法委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión de Prevención del Delito y Justicia Penal	fr	de la Commission pour la prévention du crime et la justice pénale	ru	Комиссии по предупреждению преступности и уголовному правосудию
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    alias	en	CCPCJ
    series	E/CN.15
    act	resolution	session-number	1992			25			1	1992		21	2012		34	2025
    act	decision	session-number	1992			25			1	1992		21	2012		34	2025
    body	ccpcj-cultural-property	expert-group	ccpcj
    name	en	expert group on protection against trafficking in cultural property	zh	保护文化财产免遭贩运问题专家组
    short-name	en	expert group	zh	专家组
    body	ejn
    name	en	European Judicial Network
    body	gljcn
    name	en	Great Lakes Judicial Cooperation Network
    body	regional-groups	group
    name	en	regional groups	zh	各区域组
    body	review-options-meeting	committee		untoc
    name	en	open-ended intergovernmental meeting to explore all options for an appropriate and effective review mechanism for the Organized Crime Convention and the Protocols thereto	zh	探讨《有组织犯罪公约》及其各项议定书适当有效审议机制所有选择办法的不限成员名额政府间会议
    body	seajust
    name	en	South East Asia Justice Network
    alias	en	SEAJust
    body	un-c1	committee	un-ga
    name	ar	اللجنة الأولى	en	First Committee	es	Primera Comisión	fr	Première Commission	ru	Первый комитет	zh	第一委员会
    short-name	ar	اللجنة	en	Committee	es	Comisión	fr	Commission	ru	Комитет	zh	委员会
    possessive	es	de la Primera Comisión	fr	de la Première Commission	ru	Первого комитета
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комитета
    alias	en	Disarmament and International Security Committee
    series	A/C.1
    body	un-c2	committee	un-ga
    name	ar	اللجنة الثانية	en	Second Committee	es	Segunda Comisión	fr	Deuxième Commission	ru	Второй комитет	zh	第二委员会
    short-name	ar	اللجنة	en	Committee	es	Comisión	fr	Commission	ru	Комитет	zh	委员会
    possessive	es	de la Segunda Comisión	fr	de la Deuxième Commission	ru	Второго комитета
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комитета
    alias	en	Economic and Financial Committee
    series	A/C.2
    body	un-c3	committee	un-ga
    name	ar	اللجنة الثالثة	en	Third Committee	es	Tercera Comisión	fr	Troisième Commission	ru	Третий комитет	zh	第三委员会
    short-name	ar	اللجنة	en	Committee	es	Comisión	fr	Commission	ru	Комитет	zh	委员会
    possessive	es	de la Tercera Comisión	fr	de la Troisième Commission	ru	Третьего комитета
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комитета
    alias	en	Social, Humanitarian and Cultural Committee
    series	A/C.3
    body	un-c4	committee	un-ga
    name	ar	اللجنة الرابعة	en	Fourth Committee	es	Cuarta Comisión	fr	Quatrième Commission	ru	Четвертый комитет	zh	第四委员会
    short-name	ar	اللجنة	en	Committee	es	Comisión	fr	Commission	ru	Комитет	zh	委员会
    possessive	es	de la Cuarta Comisión	fr	de la Quatrième Commission	ru	Четвертого комитета
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комитета
    alias	ar	لجنة المسائل السياسية الخاصة وإنهاء الاستعمار	en	Special Political and Decolonization Committee	es	Comisión Política Especial y de Descolonización	fr	Commission des questions politiques spéciales et de la décolonisation	ru	Комитет по специальным политическим вопросам и вопросам деколонизации	zh	特别政治和非殖民化委员会
    series	A/C.4
    body	un-c5	committee	un-ga
    name	ar	اللجنة الخامسة	en	Fifth Committee	es	Quinta Comisión	fr	Cinquième Commission	ru	Пятый комитет	zh	第五委员会
    short-name	ar	اللجنة	en	Committee	es	Comisión	fr	Commission	ru	Комитет	zh	委员会
    possessive	es	de la Quinta Comisión	fr	de la Cinquième Commission	ru	Пятого комитета
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комитета
    alias	en	Administrative and Budgetary Committee
    series	A/C.5
    body	un-c6	committee	un-ga
    name	ar	اللجنة السادسة	en	Sixth Committee	es	Sexta Comisión	fr	Sixième Commission	ru	Шестой комитет	zh	第六委员会
    short-name	ar	اللجنة	en	Committee	es	Comisión	fr	Commission	ru	Комитет	zh	委员会
    possessive	es	de la Sexta Comisión	fr	de la Sixième Commission	ru	Шестого комитета
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комитета
    alias	en	Legal Committee
    series	A/C.6
    body	un-cat	committee		cat
    name	ar	لجنة مناهضة التعذيب	en	Committee against Torture	es	Comité contra la Tortura	fr	Comité contre la torture	ru	Комитет против пыток	zh	禁止酷刑委员会
    short-name	ar	اللجنة	en	Committee	es	Comité	fr	Comité	ru	Комитет	zh	委员会
    possessive	es	del Comité contra la Tortura	fr	du Comité contre la torture	ru	Комитета против пыток
    short-possessive	es	del Comité	fr	du Comité	ru	Комитета
    series	CAT/C
    body	un-ccpr	committee		iccpr
    name	ar	اللجنة المعنية بحقوق الإنسان	en	Human Rights Committee	es	Comité de Derechos Humanos	fr	Comité des droits de l'homme	ru	Комитет по правам человека	zh	人权事务委员会
    short-name	ar	اللجنة	en	Committee	es	Comité	fr	Comité	ru	Комитет	zh	委员会
    possessive	es	del Comité de Derechos Humanos	fr	du Comité des droits de l'homme	ru	Комитета по правам человека
    short-possessive	es	del Comité	fr	du Comité	ru	Комитета
    series	CCPR/C	CCPR/CO
    body	un-ced	committee		icpped
    name	ar	اللجنة المعنية بحالات الاختفاء القسري	en	Committee on Enforced Disappearances	es	Comité contra la Desaparición Forzada	fr	Comité des disparitions forcées	ru	Комитет по насильственным исчезновениям	zh	强迫失踪问题委员会
    short-name	ar	اللجنة	en	Committee	es	Comité	fr	Comité	ru	Комитет	zh	委员会
    possessive	es	del Comité contra la Desaparición Forzada	fr	du Comité des disparitions forcées	ru	Комитета по насильственным исчезновениям
    short-possessive	es	del Comité	fr	du Comité	ru	Комитета
    series	CED/C
    body	un-cedaw	committee		cedaw
    name	ar	اللجنة المعنية بالقضاء على التمييز ضد المرأة	en	Committee on the Elimination of Discrimination against Women	es	Comité para la Eliminación de la Discriminación contra la Mujer	fr	Comité pour l'élimination de la discrimination à l'égard des femmes	ru	Комитет по ликвидации дискриминации в отношении женщин	zh	消除对妇女歧视委员会
    short-name	ar	اللجنة	en	Committee	es	Comité	fr	Comité	ru	Комитет	zh	委员会
    possessive	es	del Comité para la Eliminación de la Discriminación contra la Mujer	fr	du Comité pour l'élimination de la discrimination à l'égard des femmes	ru	Комитета по ликвидации дискриминации в отношении женщин
    short-possessive	es	del Comité	fr	du Comité	ru	Комитета
    series	CEDAW/C
    body	un-cerd	committee		icerd
    name	ar	لجنة القضاء على التمييز العنصري	en	Committee on the Elimination of Racial Discrimination	es	Comité para la Eliminación de la Discriminación Racial	fr	Comité pour l'élimination de la discrimination raciale	ru	Комитет по ликвидации расовой дискриминации	zh	消除种族歧视委员会
    short-name	ar	اللجنة	en	Committee	es	Comité	fr	Comité	ru	Комитет	zh	委员会
    possessive	es	del Comité para la Eliminación de la Discriminación Racial	fr	du Comité pour l'élimination de la discrimination raciale	ru	Комитета по ликвидации расовой дискриминации
    short-possessive	es	del Comité	fr	du Comité	ru	Комитета
    series	CERD/C
    body	un-cescr	committee	un-ecosoc	icescr
    name	ar	اللجنة المعنية بالحقوق الاقتصادية والاجتماعية والثقافية	en	Committee on Economic, Social and Cultural Rights	es	Comité de Derechos Económicos, Sociales y Culturales	fr	Comité des droits économiques, sociaux et culturels	ru	Комитет по экономическим, социальным и культурным правам	zh	经济、社会及文化权利委员会
    short-name	ar	اللجنة	en	Committee	es	Comité	fr	Comité	ru	Комитет	zh	委员会
    possessive	es	del Comité de Derechos Económicos, Sociales y Culturales	fr	du Comité des droits économiques, sociaux et culturels	ru	Комитета по экономическим, социальным и культурным правам
    short-possessive	es	del Comité	fr	du Comité	ru	Комитета
    alias	en	CESCR
    alias	zh	经济、社会和文化权利委员会
    series	E/C.12
    body	un-chr	commission	un-ecosoc
    name	ar	لجنة حقوق الإنسان	en	Commission on Human Rights	es	Comisión de Derechos Humanos	fr	Commission des droits de l'homme	ru	Комиссия по правам человека	zh	人权委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión de Derechos Humanos	fr	de la Commission des droits de l'homme	ru	Комиссии по правам человека
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    alias	en	United Nations Commission on Human Rights
    series	E/CN.4
    act	resolution	number-session		1981		60			23	1967		37	1981
    act	resolution	year-number	1982	2006		120		2 3 4
    act	decision	year-number	1982	2006	101	140
    body	un-cmw	committee		icrmw
    name	ar	اللجنة المعنية بحماية حقوق جميع العمال المهاجرين وأفراد أسرهم	en	Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families	es	Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares	fr	Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille	ru	Комитет по защите прав всех трудящихся-мигрантов и членов их семей	zh	保护所有移徙工人及其家庭成员权利委员会
    short-name	ar	اللجنة	en	Committee	es	Comité	fr	Comité	ru	Комитет	zh	委员会
    possessive	es	del Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares	fr	du Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille	ru	Комитета по защите прав всех трудящихся-мигрантов и членов их семей
    short-possessive	es	del Comité	fr	du Comité	ru	Комитета
    alias	en	Committee on Migrant Workers	fr	Comité des travailleurs migrants
    series	CMW/C
    body	un-cnd	commission	un-ecosoc
    name	ar	لجنة المخدرات	en	Commission on Narcotic Drugs	es	Comisión de Estupefacientes	fr	Commission des stupéfiants	ru	Комиссия по наркотическим средствам	zh	麻醉药品委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión de Estupefacientes	fr	de la Commission des stupéfiants	ru	Комиссии по наркотическим средствам
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    alias	en	CND
    series	E/CN.7
    act	resolution	number-session				30			38	1995
    act	resolution	session-number				25			38	1995		68	2025
    act	decision	session-number				25			38	1995		68	2025
    body	un-copuos	committee	un-ga
    name	ar	لجنة استخدام الفضاء الخارجي في الأغراض السلمية	en	Committee on the Peaceful Uses of Outer Space	es	Comisión sobre la Utilización del Espacio Ultraterrestre con Fines Pacíficos	fr	Comité des utilisations pacifiques de l'espace extra-atmosphérique	ru	Комитет по использованию космического пространства в мирных целях	zh	和平利用外层空间委员会
    short-name	ar	اللجنة	en	Committee	es	Comisión	fr	Comité	ru	Комитет	zh	委员会
    possessive	es	de la Comisión sobre la Utilización del Espacio Ultraterrestre con Fines Pacíficos	fr	du Comité des utilisations pacifiques de l'espace extra-atmosphérique	ru	Комитета по использованию космического пространства в мирных целях
    short-possessive	es	de la Comisión	fr	du Comité	ru	Комитета
    alias	en	COPUOS
    alias	ar	لجنة استخدام الفضاء الخارجي للأغراض السلمية
    series	A/AC.105
    body	un-cpd	commission	un-ecosoc
    name	ar	لجنة السكان والتنمية	en	Commission on Population and Development	es	Comisión de Población y Desarrollo	fr	Commission de la population et du développement	ru	Комиссия по народонаселению и развитию	zh	人口与发展委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión de Población y Desarrollo	fr	de la Commission de la population et du développement	ru	Комиссии по народонаселению и развитию
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    series	E/CN.9
    act	resolution	year-number	1995			5
    act	decision	year-number	1995		101	199
    body	un-crc	committee		crc
    name	ar	لجنة حقوق الطفل	en	Committee on the Rights of the Child	es	Comité de los Derechos del Niño	fr	Comité des droits de l'enfant	ru	Комитет по правам ребенка	zh	儿童权利委员会
    short-name	ar	اللجنة	en	Committee	es	Comité	fr	Comité	ru	Комитет	zh	委员会
    possessive	es	del Comité de los Derechos del Niño	fr	du Comité des droits de l'enfant	ru	Комитета по правам ребенка
    short-possessive	es	del Comité	fr	du Comité	ru	Комитета
    series	CRC/C
    body	un-crpd	committee		crpd
    name	ar	اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة	en	Committee on the Rights of Persons with Disabilities	es	Comité sobre los Derechos de las Personas con Discapacidad	fr	Comité des droits des personnes handicapées	ru	Комитет по правам инвалидов	zh	残疾人权利委员会
    short-name	ar	اللجنة	en	Committee	es	Comité	fr	Comité	ru	Комитет	zh	委员会
    possessive	es	del Comité sobre los Derechos de las Personas con Discapacidad	fr	du Comité des droits des personnes handicapées	ru	Комитета по правам инвалидов
    short-possessive	es	del Comité	fr	du Comité	ru	Комитета
    series	CRPD/C
    body	un-csocd	commission	un-ecosoc
    name	ar	لجنة التنمية الاجتماعية	en	Commission for Social Development	es	Comisión de Desarrollo Social	fr	Commission du développement social	ru	Комиссия социального развития	zh	社会发展委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión de Desarrollo Social	fr	de la Commission du développement social	ru	Комиссии социального развития
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    series	E/CN.5
    act	resolution	session-number				20			48	2010		63	2025
    act	decision	session-number			101	199			48	2010		63	2025
    body	un-cstd	commission	un-ecosoc
    name	ar	اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية	en	Commission on Science and Technology for Development	es	Comisión de Ciencia y Tecnología para el Desarrollo	fr	Commission de la science et de la technique au service du développement	ru	Комиссия по науке и технике в целях развития	zh	科学和技术促进发展委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión de Ciencia y Tecnología para el Desarrollo	fr	de la Commission de la science et de la technique au service du développement	ru	Комиссии по науке и технике в целях развития
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    series	E/CN.16
    body	un-csw	commission	un-ecosoc
    name	ar	لجنة وضع المرأة	en	Commission on the Status of Women	es	Comisión de la Condición Jurídica y Social de la Mujer	fr	Commission de la condition de la femme	ru	Комиссия по положению женщин	zh	妇女地位委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión de la Condición Jurídica y Social de la Mujer	fr	de la Commission de la condition de la femme	ru	Комиссии по положению женщин
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    alias	en	CSW
    series	E/CN.6
    act	resolution	session-number				20			54	2010		69	2025
    act	decision	session-number			101	199			54	2010		69	2025
    body	un-eca	commission	un-ecosoc
    name	ar	اللجنة الاقتصادية لأفريقيا	en	Economic Commission for Africa	es	Comisión Económica para África	fr	Commission économique pour l'Afrique	ru	Экономическая комиссия для Африки	zh	非洲经济委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión Económica para África	fr	de la Commission économique pour l'Afrique	ru	Экономической комиссии для Африки
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    alias	en	ECA	es	CEPA	fr	CEA	ru	ЭКА	zh	非洲经委会
    series	E/ECA
    act	resolution	number-session				1200			51	2018		57	2025
    body	un-ece	commission	un-ecosoc
    name	ar	اللجنة الاقتصادية لأوروبا	en	Economic Commission for Europe	es	Comisión Económica para Europa	fr	Commission économique pour l'Europe	ru	Европейская экономическая комиссия	zh	欧洲经济委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión Económica para Europa	fr	de la Commission économique pour l'Europe	ru	Европейской экономической комиссии
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    alias	en	ECE	es	CEPE	fr	CEE	ru	ЕЭК	zh	欧洲经委会
    alias	en	UNECE	ru	ЕЭК ООН
    alias	ar	لجنة الأمم المتحدة الاقتصادية لأوروبا	en	United Nations Economic Commission for Europe	es	Comisión Económica de las Naciones Unidas para Europa	fr	Commission économique des Nations Unies pour l'Europe	ru	Европейская экономическая комиссия Организации Объединенных Наций	zh	联合国欧洲经济委员会
    series	E/ECE	ECE
    body	un-eclac	commission	un-ecosoc
    name	ar	اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي	en	Economic Commission for Latin America and the Caribbean	es	Comisión Económica para América Latina y el Caribe	fr	Commission économique pour l'Amérique latine et les Caraïbes	ru	Экономическая комиссия для Латинской Америки и Карибского бассейна	zh	拉丁美洲和加勒比经济委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión Económica para América Latina y el Caribe	fr	de la Commission économique pour l'Amérique latine et les Caraïbes	ru	Экономической комиссии для Латинской Америки и Карибского бассейна
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    alias	en	ECLAC	es	CEPAL	fr	CEPALC	ru	ЭКЛАК	zh	拉加经委会
    series	LC
    act	resolution	number-session				900			32	2008		36	2016		40	2024
    body	un-ecosoc
    name	ar	المجلس الاقتصادي والاجتماعي	en	Economic and Social Council	es	Consejo Económico y Social	fr	Conseil économique et social	ru	Экономический и Социальный Совет	zh	经济及社会理事会
    short-name	ar	المجلس	en	Council	es	Consejo	fr	Conseil	ru	Совет	zh	理事会
    possessive	es	del Consejo Económico y Social	fr	du Conseil économique et social	ru	Экономического и Социального Совета
    short-possessive	es	del Consejo	fr	du Conseil	ru	Совета
    alias	en	ECOSOC	es	ECOSOC	fr	ECOSOC	ru	ЭКОСОС	zh	经社理事会
    alias	en	United Nations Economic and Social Council	es	Consejo Económico y Social de las Naciones Unidas	fr	Conseil économique et social des Nations Unies	ru	Экономический и Социальный Совет Организации Объединенных Наций	zh	联合国经济及社会理事会
    series	E
    act	resolution	number-session		1977		2200			1	1946	9	10	1950	288	24	1957	663	41	1966	1147	44	1968	1296	48	1970	1503	55	1973	1819	62	1977	2076	63	1977
    act	decision	number-session		1977		400			54	1973		63	1977
    act	resolution	year-number	1978	2013		150		1 2 5 6 7 9 10 11 12
    act	resolution	year-number	2014			150
    act	decision	year-number	1978	1980		399
    act	decision	year-number	1981		101	399
    body	un-escap	commission	un-ecosoc
    name	ar	اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ	en	Economic and Social Commission for Asia and the Pacific	es	Comisión Económica y Social para Asia y el Pacífico	fr	Commission économique et sociale pour l'Asie et le Pacifique	ru	Экономическая и социальная комиссия для Азии и Тихого океана	zh	亚洲及太平洋经济社会委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión Económica y Social para Asia y el Pacífico	fr	de la Commission économique et sociale pour l'Asie et le Pacifique	ru	Экономической и социальной комиссии для Азии и Тихого океана
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    alias	en	ESCAP	es	CESPAP	fr	CESAP	ru	ЭСКАТО	zh	亚太经社会
    series	E/ESCAP	ESCAP
    act	resolution	number-session		1991		300			3	1948	10	40	1984	236
    act	resolution	session-number				30		2 3 4 5 6	60	2004		64	2008		80	2024		81	2025
    act	decision	session-number				50			60	2004		64	2008		80	2024		81	2025
    body	un-escwa	commission	un-ecosoc
    name	ar	اللجنة الاقتصادية والاجتماعية لغربي آسيا	en	Economic and Social Commission for Western Asia	es	Comisión Económica y Social para Asia Occidental	fr	Commission économique et sociale pour l'Asie occidentale	ru	Экономическая и социальная комиссия для Западной Азии	zh	西亚经济社会委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión Económica y Social para Asia Occidental	fr	de la Commission économique et sociale pour l'Asie occidentale	ru	Экономической и социальной комиссии для Западной Азии
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    alias	ar	الإسكوا	en	ESCWA	es	CESPAO	fr	CESAO	ru	ЭСКЗА	zh	西亚经社会
    series	E/ESCWA
    act	resolution	number-session				500			25	2008		28	2014		30	2018
    body	un-ga	assembly
    name	ar	الجمعية العامة	en	General Assembly	es	Asamblea General	fr	Assemblée générale	ru	Генеральная Ассамблея	zh	大会
    possessive	es	de la Asamblea General	fr	de l'Assemblée générale	ru	Генеральной Ассамблеи
    alias	ar	الجمعية العامة للأمم المتحدة	en	United Nations General Assembly	es	Asamblea General de las Naciones Unidas	fr	Assemblée générale des Nations Unies	ru	Генеральная Ассамблея Организации Объединенных Наций	zh	联合国大会
    alias	en	UNGA
    alias	ar	الجمعية	en	Assembly	es	Asamblea	fr	Assemblée	ru	Ассамблея	zh	大会
    alias	zh	联大
    series	A
    act	resolution	number-session		1976		3600			1	1946	50	3	1948	217	5	1950	377	10	1955	973	15	1960	1514	18	1963	1904	21	1966	2200	25	1970	2625	29	1974	3281	30	1975	3379
    act	resolution	session-number	1976			400	30		31	1976		80	2025
    act	decision	session-number	1976	2001	301	700			31	1976		80	2025
    act	decision	session-number	2003		401	700			31	1976		80	2025
    gathering	session
    body	un-hrc		un-ga
    name	ar	مجلس حقوق الإنسان	en	Human Rights Council	es	Consejo de Derechos Humanos	fr	Conseil des droits de l'homme	ru	Совет по правам человека	zh	人权理事会
    short-name	ar	المجلس	en	Council	es	Consejo	fr	Conseil	ru	Совет	zh	理事会
    possessive	es	del Consejo de Derechos Humanos	fr	du Conseil des droits de l'homme	ru	Совета по правам человека
    short-possessive	es	del Consejo	fr	du Conseil	ru	Совета
    alias	ar	مجلس حقوق الإنسان التابع للأمم المتحدة	en	United Nations Human Rights Council	es	Consejo de Derechos Humanos de las Naciones Unidas	fr	Conseil des droits de l'homme de l'Organisation des Nations Unies	ru	Совет по правам человека Организации Объединенных Наций	zh	联合国人权理事会
    alias	en	HRC
    series	A/HRC
    act	resolution	session-number	2006			90	1		1	2006		10	2009		22	2013		31	2016		40	2019		49	2022		55	2024		60	2025
    act	decision	session-number	2006		101	199			1	2006		10	2009		22	2013		31	2016		40	2019		49	2022		55	2024		60	2025
    body	un-icj
    name	ar	محكمة العدل الدولية	en	International Court of Justice	es	Corte Internacional de Justicia	fr	Cour internationale de Justice	ru	Международный Суд	zh	国际法院
    short-name	ar	المحكمة	en	Court	es	Corte	fr	Cour	ru	Суд	zh	法院
    possessive	es	de la Corte Internacional de Justicia	fr	de la Cour internationale de Justice	ru	Международного Суда
    short-possessive	es	de la Corte	fr	de la Cour	ru	Суда
    alias	en	ICJ	es	CIJ	fr	CIJ
    body	un-ilc	commission	un-ga
    name	ar	لجنة القانون الدولي	en	International Law Commission	es	Comisión de Derecho Internacional	fr	Commission du droit international	ru	Комиссия международного права	zh	国际法委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión de Derecho Internacional	fr	de la Commission du droit international	ru	Комиссии международного права
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    alias	en	ILC	es	CDI	fr	CDI	ru	КМП
    series	A/CN.4
    body	un-sc
    name	ar	مجلس الأمن	en	Security Council	es	Consejo de Seguridad	fr	Conseil de sécurité	ru	Совет Безопасности	zh	安全理事会
    short-name	ar	المجلس	en	Council	es	Consejo	fr	Conseil	ru	Совет	zh	安理会
    possessive	es	del Consejo de Seguridad	fr	du Conseil de sécurité	ru	Совета Безопасности
    short-possessive	es	del Consejo	fr	du Conseil	ru	Совета
    alias	ar	مجلس الأمن التابع للأمم المتحدة	en	United Nations Security Council	es	Consejo de Seguridad de las Naciones Unidas	fr	Conseil de sécurité des Nations Unies	ru	Совет Безопасности Организации Объединенных Наций	zh	联合国安全理事会
    alias	en	UNSC	zh	联合国安理会
    series	S
    act	resolution	number-year	1946			3000			1946	1946	1	1967	1967	242	1973	1973	338	1991	1991	687	1999	1999	1267	2001	2001	1373	2004	2004	1540	2013	2013	2118	2022	2022	2664
    gathering	meeting
    body	un-secretariat	secretariat
    name	ar	الأمانة العامة	en	Secretariat	es	Secretaría	fr	Secrétariat	ru	Секретариат	zh	秘书处
    possessive	es	de la Secretaría	fr	du Secrétariat	ru	Секретариата
    alias	ar	الأمانة العامة للأمم المتحدة	en	United Nations Secretariat	es	Secretaría de las Naciones Unidas	fr	Secrétariat de l'Organisation des Nations Unies	ru	Секретариат Организации Объединенных Наций	zh	联合国秘书处
    alias	en	Secretariat of the United Nations
    series	ST
    body	un-statcom	commission	un-ecosoc
    name	ar	اللجنة الإحصائية	en	Statistical Commission	es	Comisión de Estadística	fr	Commission de statistique	ru	Статистическая комиссия	zh	统计委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión de Estadística	fr	de la Commission de statistique	ru	Статистической комиссии
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    series	E/CN.3
    act	decision	session-number			101	199			41	2010		56	2025
    body	un-subchr	commission	un-chr
    name	ar	اللجنة الفرعية لتعزيز وحماية حقوق الإنسان	en	Sub-Commission on the Promotion and Protection of Human Rights	es	Subcomisión de Promoción y Protección de los Derechos Humanos	fr	Sous-Commission de la promotion et de la protection des droits de l'homme	ru	Подкомиссия по поощрению и защите прав человека	zh	增进和保护人权小组委员会
    short-name	ar	اللجنة الفرعية	en	Sub-Commission	es	Subcomisión	fr	Sous-Commission	ru	Подкомиссия	zh	小组委员会
    possessive	es	de la Subcomisión de Promoción y Protección de los Derechos Humanos	fr	de la Sous-Commission de la promotion et de la protection des droits de l'homme	ru	Подкомиссии по поощрению и защите прав человека
    short-possessive	es	de la Subcomisión	fr	de la Sous-Commission	ru	Подкомиссии
    alias	ar	اللجنة الفرعية لمنع التمييز وحماية الأقليات	en	Sub-Commission on Prevention of Discrimination and Protection of Minorities	es	Subcomisión de Prevención de Discriminaciones y Protección a las Minorías	fr	Sous-Commission de la lutte contre les mesures discriminatoires et de la protection des minorités	ru	Подкомиссия по предупреждению дискриминации и защите меньшинств	zh	防止歧视及保护少数小组委员会
    series	E/CN.4/Sub.2
    act	resolution	number-session		1982		60			24	1971
    act	resolution	year-number		2006		80		8 9
    act	decision	year-number		2006	101	199
    body	un-tc
    name	ar	مجلس الوصاية	en	Trusteeship Council	es	Consejo de Administración Fiduciaria	fr	Conseil de tutelle	ru	Совет по Опеке	zh	托管理事会
    short-name	ar	المجلس	en	Council	es	Consejo	fr	Conseil	ru	Совет	zh	理事会
    possessive	es	del Consejo de Administración Fiduciaria	fr	du Conseil de tutelle	ru	Совета по Опеке
    short-possessive	es	del Consejo	fr	du Conseil	ru	Совета
    series	T
    act	resolution	number-session	1947			2300			1	1947	1	5	1949	110	13	1954		53	1986	2183	61	1994
    body	un-uncitral	commission	un-ga
    name	ar	لجنة الأمم المتحدة للقانون التجاري الدولي	en	United Nations Commission on International Trade Law	es	Comisión de las Naciones Unidas para el Derecho Mercantil Internacional	fr	Commission des Nations Unies pour le droit commercial international	ru	Комиссия Организации Объединенных Наций по праву международной торговли	zh	联合国国际贸易法委员会
    short-name	ar	اللجنة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión de las Naciones Unidas para el Derecho Mercantil Internacional	fr	de la Commission des Nations Unies pour le droit commercial international	ru	Комиссии Организации Объединенных Наций по праву международной торговли
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    alias	ar	الأونسيترال	en	UNCITRAL	es	CNUDMI	fr	CNUDCI	ru	ЮНСИТРАЛ	zh	贸易法委员会
    series	A/CN.9
    body	un-undc	commission	un-ga
    name	ar	هيئة نزع السلاح	en	Disarmament Commission	es	Comisión de Desarme	fr	Commission du désarmement	ru	Комиссия по разоружению	zh	裁军审议委员会
    short-name	ar	الهيئة	en	Commission	es	Comisión	fr	Commission	ru	Комиссия	zh	委员会
    possessive	es	de la Comisión de Desarme	fr	de la Commission du désarmement	ru	Комиссии по разоружению
    short-possessive	es	de la Comisión	fr	de la Commission	ru	Комиссии
    alias	ar	هيئة الأمم المتحدة لنزع السلاح	en	United Nations Disarmament Commission	es	Comisión de Desarme de las Naciones Unidas	fr	Commission du désarmement de l'Organisation des Nations Unies	ru	Комиссия Организации Объединенных Наций по разоружению	zh	联合国裁军审议委员会
    series	A/CN.10
    body	un-unff	committee	un-ecosoc
    name	ar	منتدى الأمم المتحدة المعني بالغابات	en	United Nations Forum on Forests	es	Foro de las Naciones Unidas sobre los Bosques	fr	Forum des Nations Unies sur les forêts	ru	Форум Организации Объединенных Наций по лесам	zh	联合国森林论坛
    possessive	es	del Foro de las Naciones Unidas sobre los Bosques	fr	du Forum des Nations Unies sur les forêts	ru	Форума Организации Объединенных Наций по лесам
    alias	en	Forum on Forests
    series	E/CN.18
    act	resolution	session-number				10			1	2001		4	2004		5	2005
    body	uncac-cosp	conference		uncac
    name	ar	مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد	en	Conference of the States Parties to the United Nations Convention against Corruption	es	Conferencia de los Estados Partes en la Convención de las Naciones Unidas contra la Corrupción	fr	Conférence des États parties à la Convention des Nations Unies contre la corruption	ru	Конференция государств-участников Конвенции Организации Объединенных Наций против коррупции	zh	联合国反腐败公约缔约国会议
    short-name	ar	مؤتمر الدول الأطراف	en	Conference of the States Parties	es	Conferencia de los Estados Partes	fr	Conférence des États parties	ru	Конференция государств-участников	zh	缔约国会议
    possessive	es	de la Conferencia de los Estados Partes en la Convención de las Naciones Unidas contra la Corrupción	fr	de la Conférence des États parties à la Convention des Nations Unies contre la corruption	ru	Конференции государств-участников Конвенции Организации Объединенных Наций против коррупции
    short-possessive	es	de la Conferencia de los Estados Partes	fr	de la Conférence des États parties	ru	Конференции государств-участников
    alias	ar	مؤتمر الدول الأطراف في اتفاقية مكافحة الفساد	en	Conference of the States Parties to the Convention against Corruption	es	Conferencia de los Estados Partes en la Convención contra la Corrupción	fr	Conférence des États parties à la Convention contre la corruption	ru	Конференция государств-участников Конвенции против коррупции	zh	反腐败公约缔约国会议
    alias	es	Conferencia de los Estados Parte en la Convención de las Naciones Unidas contra la Corrupción
    alias	es	Conferencia de los Estados Parte
    alias	ar	المؤتمر	en	Conference	es	Conferencia	fr	Conférence	ru	Конференция
    series	CAC/COSP
    act	resolution	session-number	2006			30			1	2006		6	2015		10	2023		11	2025
    act	decision	session-number	2006			30			1	2006		6	2015		10	2023		11	2025
    gathering	session
    body	uncac-eg1	expert-meeting	uncac-cosp	uncac
    name	en	open-ended intergovernmental expert meeting to enhance international cooperation under the United Nations Convention against Corruption	zh	加强《联合国反腐败公约》下国际合作不限成员名额政府间专家会议
    short-name	en	expert meeting	zh	专家会议
    alias	zh	《联合国反腐败公约》下国际合作问题不限成员名额政府间专家会议
    alias	en	open-ended intergovernmental expert meeting	zh	不限成员名额政府间专家会议
    series	CAC/COSP/EG.1
    gathering	meeting
    body	uncac-wg2	working-group	uncac-cosp	uncac
    name	en	Open-ended Intergovernmental Working Group on Asset Recovery
    series	CAC/COSP/WG.2
    body	unctad		un-ga
    name	ar	مؤتمر الأمم المتحدة للتجارة والتنمية	en	United Nations Conference on Trade and Development	es	Conferencia de las Naciones Unidas sobre Comercio y Desarrollo	fr	Conférence des Nations Unies sur le commerce et le développement	ru	Конференция Организации Объединенных Наций по торговле и развитию	zh	联合国贸易和发展会议
    short-name	ar	المؤتمر	en	Conference	es	Conferencia	fr	Conférence	ru	Конференция	zh	贸发会议
    possessive	es	de la Conferencia de las Naciones Unidas sobre Comercio y Desarrollo	fr	de la Conférence des Nations Unies sur le commerce et le développement	ru	Конференции Организации Объединенных Наций по торговле и развитию
    short-possessive	es	de la Conferencia	fr	de la Conférence	ru	Конференции
    alias	ar	الأونكتاد	en	UNCTAD	es	UNCTAD	fr	CNUCED	ru	ЮНКТАД
    series	TD
    act	resolution	number-session				200			1	1964		4	1976		5	1979
    body	undp-eb		un-ecosoc
    name	ar	المجلس التنفيذي لبرنامج الأمم المتحدة الإنمائي وصندوق الأمم المتحدة للسكان ومكتب الأمم المتحدة لخدمات المشاريع	en	Executive Board of the United Nations Development Programme, the United Nations Population Fund and the United Nations Office for Project Services	es	Junta Ejecutiva del Programa de las Naciones Unidas para el Desarrollo, del Fondo de Población de las Naciones Unidas y de la Oficina de las Naciones Unidas de Servicios para Proyectos	fr	Conseil d'administration du Programme des Nations Unies pour le développement, du Fonds des Nations Unies pour la population et du Bureau des Nations Unies pour les services d'appui aux projets	ru	Исполнительный совет Программы развития Организации Объединенных Наций, Фонда Организации Объединенных Наций в области народонаселения и Управления Организации Объединенных Наций по обслуживанию проектов	zh	联合国开发计划署、联合国人口基金和联合国项目事务署执行局
    short-name	ar	المجلس التنفيذي	en	Executive Board	es	Junta Ejecutiva	fr	Conseil d'administration	ru	Исполнительный совет	zh	执行局
    possessive	es	de la Junta Ejecutiva del Programa de las Naciones Unidas para el Desarrollo, del Fondo de Población de las Naciones Unidas y de la Oficina de las Naciones Unidas de Servicios para Proyectos	fr	du Conseil d'administration du Programme des Nations Unies pour le développement, du Fonds des Nations Unies pour la population et du Bureau des Nations Unies pour les services d'appui aux projets	ru	Исполнительного совета Программы развития Организации Объединенных Наций, Фонда Организации Объединенных Наций в области народонаселения и Управления Организации Объединенных Наций по обслуживанию проектов
    short-possessive	es	de la Junta Ejecutiva	fr	du Conseil d'administration	ru	Исполнительного совета
    alias	ar	المجلس التنفيذي المشترك بين برنامج الأمم المتحدة الإنمائي وصندوق الأمم المتحدة للسكان	en	Executive Board of UNDP and UNFPA
    alias	en	Executive Board of UNDP, UNFPA and UNOPS
    alias	ar	المجلس التنفيذي لبرنامج الأمم المتحدة الإنمائي وصندوق الأمم المتحدة للسكان	en	Executive Board of the United Nations Development Programme and the United Nations Population Fund	es	Junta Ejecutiva del Programa de las Naciones Unidas para el Desarrollo y del Fondo de Población de las Naciones Unidas	fr	Conseil d'administration du Programme des Nations Unies pour le développement et du Fonds des Nations Unies pour la population	ru	Исполнительный совет Программы развития Организации Объединенных Наций и Фонда Организации Объединенных Наций в области народонаселения	zh	联合国开发计划署和联合国人口基金执行局
    alias	en	Executive Board of UNDP, UNFPA and UNOPS
    alias	ar	المجلس التنفيذي لبرنامج الأمم المتحدة الإنمائي	en	Executive Board of the United Nations Development Programme	es	Junta Ejecutiva del Programa de las Naciones Unidas para el Desarrollo	fr	Conseil d'administration du Programme des Nations Unies pour le développement	ru	Исполнительный совет Программы развития Организации Объединенных Наций	zh	联合国开发计划署执行局
    series	DP
    act	decision	year-number	1994			60
    body	unep-gc		un-ga
    name	ar	مجلس إدارة برنامج الأمم المتحدة للبيئة	en	Governing Council of the United Nations Environment Programme	es	Consejo de Administración del Programa de las Naciones Unidas para el Medio Ambiente	fr	Conseil d'administration du Programme des Nations Unies pour l'environnement	ru	Совет управляющих Программы Организации Объединенных Наций по окружающей среде	zh	联合国环境规划署理事会
    short-name	ar	مجلس الإدارة	en	Governing Council	es	Consejo de Administración	fr	Conseil d'administration	ru	Совет управляющих	zh	理事会
    possessive	es	del Consejo de Administración del Programa de las Naciones Unidas para el Medio Ambiente	fr	du Conseil d'administration du Programme des Nations Unies pour l'environnement	ru	Совета управляющих Программы Организации Объединенных Наций по окружающей среде
    short-possessive	es	del Consejo de Administración	fr	du Conseil d'administration	ru	Совета управляющих
    alias	en	Governing Council of UNEP	es	Consejo de Administración del PNUMA	fr	Conseil d'administration du PNUE	ru	Совет управляющих ЮНЕП	zh	环境署理事会
    alias	en	UNEP Governing Council
    series	UNEP/GC
    act	decision	session-number		2013		60			1	1973		25	2009		27	2013
    body	unep-unea	assembly	un-ga
    name	ar	جمعية الأمم المتحدة للبيئة التابعة لبرنامج الأمم المتحدة للبيئة	en	United Nations Environment Assembly of the United Nations Environment Programme	es	Asamblea de las Naciones Unidas sobre el Medio Ambiente del Programa de las Naciones Unidas para el Medio Ambiente	fr	Assemblée des Nations Unies pour l'environnement du Programme des Nations Unies pour l'environnement	ru	Ассамблея Организации Объединенных Наций по окружающей среде Программы Организации Объединенных Наций по окружающей среде	zh	联合国环境规划署联合国环境大会
    short-name	ar	جمعية البيئة	en	Environment Assembly	es	Asamblea sobre el Medio Ambiente	fr	Assemblée pour l'environnement	ru	Ассамблея по окружающей среде	zh	环境大会
    possessive	es	de la Asamblea de las Naciones Unidas sobre el Medio Ambiente del Programa de las Naciones Unidas para el Medio Ambiente	fr	de l'Assemblée des Nations Unies pour l'environnement du Programme des Nations Unies pour l'environnement	ru	Ассамблеи Организации Объединенных Наций по окружающей среде Программы Организации Объединенных Наций по окружающей среде
    short-possessive	es	de la Asamblea sobre el Medio Ambiente	fr	de l'Assemblée pour l'environnement	ru	Ассамблеи по окружающей среде
    alias	ar	جمعية الأمم المتحدة للبيئة	en	United Nations Environment Assembly	es	Asamblea de las Naciones Unidas sobre el Medio Ambiente	fr	Assemblée des Nations Unies pour l'environnement	ru	Ассамблея Организации Объединенных Наций по окружающей среде	zh	联合国环境大会
    alias	en	UNEA
    series	UNEP/EA
    act	resolution	session-number	2014			40			1	2014		2	2016		3	2017		4	2019		5	2021		6	2024		7	2025
    act	decision	session-number	2014			40			1	2014		2	2016		3	2017		4	2019		5	2021		6	2024		7	2025
    body	unfccc-cop	conference		unfccc
    name	ar	مؤتمر الأطراف في اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ	en	Conference of the Parties to the United Nations Framework Convention on Climate Change	es	Conferencia de las Partes en la Convención Marco de las Naciones Unidas sobre el Cambio Climático	fr	Conférence des Parties à la Convention-cadre des Nations Unies sur les changements climatiques	ru	Конференция Сторон Рамочной конвенции Организации Объединенных Наций об изменении климата	zh	联合国气候变化框架公约缔约方会议
    short-name	ar	مؤتمر الأطراف	en	Conference of the Parties	es	Conferencia de las Partes	fr	Conférence des Parties	ru	Конференция Сторон	zh	缔约方会议
    possessive	es	de la Conferencia de las Partes en la Convención Marco de las Naciones Unidas sobre el Cambio Climático	fr	de la Conférence des Parties à la Convention-cadre des Nations Unies sur les changements climatiques	ru	Конференции Сторон Рамочной конвенции Организации Объединенных Наций об изменении климата
    short-possessive	es	de la Conferencia de las Partes	fr	de la Conférence des Parties	ru	Конференции Сторон
    alias	en	COP
    series	FCCC/CP
    body	unhabitat-assembly	assembly	un-ga
    name	ar	جمعية موئل الأمم المتحدة	en	United Nations Habitat Assembly	es	Asamblea de ONU-Hábitat	fr	Assemblée d'ONU-Habitat	ru	Ассамблея ООН-Хабитат	zh	联合国人居大会
    short-name	ar	الجمعية	en	Assembly	es	Asamblea	fr	Assemblée	ru	Ассамблея	zh	人居大会
    possessive	es	de la Asamblea de ONU-Hábitat	fr	de l'Assemblée d'ONU-Habitat	ru	Ассамблеи ООН-Хабитат
    short-possessive	es	de la Asamblea	fr	de l'Assemblée	ru	Ассамблеи
    alias	en	UN-Habitat Assembly
    alias	en	United Nations Habitat Assembly of the United Nations Human Settlements Programme
    series	HSP/HA
    act	resolution	session-number	2019			30			1	2019		2	2023
    act	decision	session-number	2019			30			1	2019		2	2023
    body	unhabitat-eb		unhabitat-assembly
    name	ar	المجلس التنفيذي لبرنامج الأمم المتحدة للمستوطنات البشرية	en	Executive Board of the United Nations Human Settlements Programme	es	Junta Ejecutiva del Programa de las Naciones Unidas para los Asentamientos Humanos	fr	Conseil exécutif du Programme des Nations Unies pour les établissements humains	ru	Исполнительный совет Программы Организации Объединенных Наций по населенным пунктам	zh	联合国人类住区规划署执行局
    short-name	ar	المجلس التنفيذي	en	Executive Board	es	Junta Ejecutiva	fr	Conseil exécutif	ru	Исполнительный совет	zh	执行局
    possessive	es	de la Junta Ejecutiva del Programa de las Naciones Unidas para los Asentamientos Humanos	fr	du Conseil exécutif du Programme des Nations Unies pour les établissements humains	ru	Исполнительного совета Программы Организации Объединенных Наций по населенным пунктам
    short-possessive	es	de la Junta Ejecutiva	fr	du Conseil exécutif	ru	Исполнительного совета
    alias	en	Executive Board of UN-Habitat	es	Junta Ejecutiva de ONU-Hábitat	fr	Conseil exécutif d'ONU-Habitat	ru	Исполнительный совет ООН-Хабитат
    alias	en	UN-Habitat Executive Board
    series	HSP/EB
    act	decision	year-number	2019			30
    body	unhabitat-gc		un-ga
    name	ar	مجلس إدارة برنامج الأمم المتحدة للمستوطنات البشرية	en	Governing Council of the United Nations Human Settlements Programme	es	Consejo de Administración del Programa de las Naciones Unidas para los Asentamientos Humanos	fr	Conseil d'administration du Programme des Nations Unies pour les établissements humains	ru	Совет управляющих Программы Организации Объединенных Наций по населенным пунктам	zh	联合国人类住区规划署理事会
    short-name	ar	مجلس الإدارة	en	Governing Council	es	Consejo de Administración	fr	Conseil d'administration	ru	Совет управляющих	zh	理事会
    possessive	es	del Consejo de Administración del Programa de las Naciones Unidas para los Asentamientos Humanos	fr	du Conseil d'administration du Programme des Nations Unies pour les établissements humains	ru	Совета управляющих Программы Организации Объединенных Наций по населенным пунктам
    short-possessive	es	del Consejo de Administración	fr	du Conseil d'administration	ru	Совета управляющих
    alias	en	Governing Council of UN-Habitat	es	Consejo de Administración de ONU-Hábitat	fr	Conseil d'administration d'ONU-Habitat	ru	Совет управляющих ООН-Хабитат
    alias	en	UN-Habitat Governing Council
    alias	zh	人居署理事会
    series	HSP/GC
    act	resolution	session-number		2018		40			18	2001		26	2017
    act	decision	session-number		2018		40			18	2001		26	2017
    body	unicef-eb		un-ecosoc
    name	ar	المجلس التنفيذي لمنظمة الأمم المتحدة للطفولة	en	Executive Board of the United Nations Children's Fund	es	Junta Ejecutiva del Fondo de las Naciones Unidas para la Infancia	fr	Conseil d'administration du Fonds des Nations Unies pour l'enfance	ru	Исполнительный совет Детского фонда Организации Объединенных Наций	zh	联合国儿童基金会执行局
    short-name	ar	المجلس التنفيذي	en	Executive Board	es	Junta Ejecutiva	fr	Conseil d'administration	ru	Исполнительный совет	zh	执行局
    possessive	es	de la Junta Ejecutiva del Fondo de las Naciones Unidas para la Infancia	fr	du Conseil d'administration du Fonds des Nations Unies pour l'enfance	ru	Исполнительного совета Детского фонда Организации Объединенных Наций
    short-possessive	es	de la Junta Ejecutiva	fr	du Conseil d'administration	ru	Исполнительного совета
    alias	ar	المجلس التنفيذي لليونيسيف	en	Executive Board of UNICEF	es	Junta Ejecutiva del UNICEF	fr	Conseil d'administration de l'UNICEF	ru	Исполнительный совет ЮНИСЕФ	zh	儿基会执行局
    alias	en	UNICEF Executive Board
    series	E/ICEF
    act	decision	year-number	1994			29
    body	unodc	secretariat
    name	ar	مكتب الأمم المتحدة المعني بالمخدرات والجريمة	en	United Nations Office on Drugs and Crime	es	Oficina de las Naciones Unidas contra la Droga y el Delito	fr	Office des Nations Unies contre la drogue et le crime	ru	Управление Организации Объединенных Наций по наркотикам и преступности	zh	联合国毒品和犯罪问题办公室
    short-name	ar	المكتب	en	UNODC	es	UNODC	fr	ONUDC	ru	ЮНОДК	zh	毒品和犯罪问题办公室
    possessive	es	de la Oficina de las Naciones Unidas contra la Droga y el Delito	fr	de l'Office des Nations Unies contre la drogue et le crime	ru	Управления Организации Объединенных Наций по наркотикам и преступности
    short-possessive	es	de la UNODC	fr	de l'ONUDC	ru	ЮНОДК
    body	untoc-cop	conference		untoc
    name	ar	مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية	en	Conference of the Parties to the United Nations Convention against Transnational Organized Crime	es	Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional	fr	Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée	ru	Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности	zh	联合国打击跨国有组织犯罪公约缔约方会议
    short-name	ar	المؤتمر	en	Conference	es	Conferencia	fr	Conférence	ru	Конференция	zh	缔约方会议
    possessive	es	de la Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional	fr	de la Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée	ru	Конференции участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности
    short-possessive	es	de la Conferencia	fr	de la Conférence	ru	Конференции
    alias	ar	مؤتمر الأطراف	en	Conference of the Parties	es	Conferencia de las Partes	fr	Conférence des Parties	ru	Конференция участников	zh	有组织犯罪公约缔约方会议
    alias	ar	مؤتمر الأطراف في اتفاقية الجريمة المنظمة	en	Conference of the Parties to the Organized Crime Convention	es	Conferencia de las Partes en la Convención contra la Delincuencia Organizada	fr	Conférence des Parties à la Convention contre la criminalité organisée	ru	Конференция участников Конвенции об организованной преступности
    series	CTOC/COP
    act	resolution	session-number	2004			30			1	2004		2	2005		3	2006		4	2008		8	2016		12	2024
    act	decision	session-number	2004			30			1	2004		2	2005		3	2006		4	2008		8	2016		12	2024
    gathering	session
    rules	3
    body	untoc-cop-bureau	bureau	untoc-cop
    name	en	extended Bureau of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime	zh	联合国打击跨国有组织犯罪公约缔约方会议扩大主席团
    short-name	en	extended Bureau	zh	扩大主席团
    alias	en	extended Bureau of the Conference	zh	缔约方会议扩大主席团
    body	untoc-eg-environment	expert-group	untoc-cop	untoc
    name	en	Open-ended intergovernmental expert group on crimes that affect the environment
    body	untoc-review-mechanism		untoc-cop	untoc
    name	en	Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
    body	untoc-secretariat	secretariat
    name	ar	الأمانة	en	Secretariat	es	Secretaría	fr	Secrétariat	ru	Секретариат	zh	秘书处
    possessive	es	de la Secretaría	fr	du Secrétariat	ru	Секретариата
    body	untoc-wg10	expert-group	untoc-cop	untoc
    name	en	Intergovernmental expert group established in accordance with Conference resolution 9/1
    series	CTOC/COP/WG.10
    body	untoc-wg2	working-group	untoc-cop	untoc
    name	en	Working Group of Government Experts on Technical Assistance	es	Grupo de Trabajo de expertos gubernamentales sobre asistencia técnica	fr	Groupe de travail d'experts gouvernementaux sur l'assistance technique	ru	Рабочая группа правительственных экспертов по технической помощи	zh	技术援助问题政府专家工作组
    possessive	es	del Grupo de Trabajo de expertos gubernamentales sobre asistencia técnica	fr	du Groupe de travail d'experts gouvernementaux sur l'assistance technique	ru	Рабочей группы правительственных экспертов по технической помощи
    alias	en	Open-ended Interim Working Group of Government Experts on Technical Assistance
    series	CTOC/COP/WG.2
    gathering	meeting
    body	untoc-wg3	working-group	untoc-cop	untoc
    name	ar	الفريق العامل المعني بالتعاون الدولي	en	Working Group on International Cooperation	es	Grupo de Trabajo sobre Cooperación Internacional	fr	Groupe de travail sur la coopération internationale	ru	Рабочая группа по международному сотрудничеству	zh	国际合作问题工作组
    short-name	ar	الفريق العامل	en	Working Group	es	Grupo de Trabajo	fr	Groupe de travail	ru	Рабочая группа	zh	工作组
    possessive	es	del Grupo de Trabajo sobre Cooperación Internacional	fr	du Groupe de travail sur la coopération internationale	ru	Рабочей группы по международному сотрудничеству
    short-possessive	es	del Grupo de Trabajo	fr	du Groupe de travail	ru	Рабочей группы
    alias	en	open-ended working group on international cooperation	zh	国际合作问题不限成员名额工作组
    series	CTOC/COP/WG.3
    gathering	meeting
    body	untoc-wg4	working-group	untoc-cop	untoc
    name	en	Working Group on Trafficking in Persons
    series	CTOC/COP/WG.4
    body	untoc-wg5	working-group	untoc-cop	untoc
    name	en	open-ended intergovernmental working group on the review of the implementation of the Convention and the Protocols thereto
    series	CTOC/COP/WG.5
    body	untoc-wg6	working-group	untoc-cop	untoc
    name	en	Working Group on Firearms
    series	CTOC/COP/WG.6
    body	untoc-wg7	working-group	untoc-cop	untoc
    name	en	Working Group on the Smuggling of Migrants
    series	CTOC/COP/WG.7
    body	wacap
    name	en	West African Network of Central Authorities and Prosecutors against Organized Crime
    alias	en	WACAP
    treaty	cat
    name	ar	اتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة	en	Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment	es	Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes	fr	Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants	ru	Конвенция против пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания	zh	《禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约》
    short-name	ar	الاتفاقية	en	Convention	es	Convención	fr	Convention	ru	Конвенция	zh	《公约》
    possessive	es	de la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes	fr	de la Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants	ru	Конвенции против пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания
    short-possessive	es	de la Convención	fr	de la Convention	ru	Конвенции
    alias	ar	اتفاقية مناهضة التعذيب	en	Convention against Torture	es	Convención contra la Tortura	fr	Convention contre la torture	ru	Конвенция против пыток	zh	《禁止酷刑公约》
    treaty	cedaw
    name	ar	اتفاقية القضاء على جميع أشكال التمييز ضد المرأة	en	Convention on the Elimination of All Forms of Discrimination against Women	es	Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer	fr	Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes	ru	Конвенция о ликвидации всех форм дискриминации в отношении женщин	zh	《消除对妇女一切形式歧视公约》
    short-name	ar	الاتفاقية	en	Convention	es	Convención	fr	Convention	ru	Конвенция	zh	《公约》
    possessive	es	de la Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer	fr	de la Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes	ru	Конвенции о ликвидации всех форм дискриминации в отношении женщин
    short-possessive	es	de la Convención	fr	de la Convention	ru	Конвенции
    treaty	conv-1988
    name	ar	اتفاقية الأمم المتحدة لمكافحة الاتجار غير المشروع في المخدرات والمؤثرات العقلية	en	United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances	es	Convención de las Naciones Unidas contra el Tráfico Ilícito de Estupefacientes y Sustancias Sicotrópicas	fr	Convention des Nations Unies contre le trafic illicite de stupéfiants et de substances psychotropes	ru	Конвенция Организации Объединенных Наций о борьбе против незаконного оборота наркотических средств и психотропных веществ	zh	《联合国禁止非法贩运麻醉药品和精神药物公约》
    short-name	ar	الاتفاقية	en	Convention	es	Convención	fr	Convention	ru	Конвенция	zh	《公约》
    possessive	es	de la Convención de las Naciones Unidas contra el Tráfico Ilícito de Estupefacientes y Sustancias Sicotrópicas	fr	de la Convention des Nations Unies contre le trafic illicite de stupéfiants et de substances psychotropes	ru	Конвенции Организации Объединенных Наций о борьбе против незаконного оборота наркотических средств и психотропных веществ
    short-possessive	es	de la Convención	fr	de la Convention	ru	Конвенции
    alias	ar	اتفاقية الأمم المتحدة لمكافحة الاتجار غير المشروع بالمخدرات والمؤثرات العقلية
    alias	ar	اتفاقية سنة 1988	en	1988 Convention	es	Convención de 1988	fr	Convention de 1988	ru	Конвенция 1988 года	zh	《1988年公约》
    treaty	crc
    name	ar	اتفاقية حقوق الطفل	en	Convention on the Rights of the Child	es	Convención sobre los Derechos del Niño	fr	Convention relative aux droits de l'enfant	ru	Конвенция о правах ребенка	zh	《儿童权利公约》
    short-name	ar	الاتفاقية	en	Convention	es	Convención	fr	Convention	ru	Конвенция	zh	《公约》
    possessive	es	de la Convención sobre los Derechos del Niño	fr	de la Convention relative aux droits de l'enfant	ru	Конвенции о правах ребенка
    short-possessive	es	de la Convención	fr	de la Convention	ru	Конвенции
    treaty	crpd
    name	ar	اتفاقية حقوق الأشخاص ذوي الإعاقة	en	Convention on the Rights of Persons with Disabilities	es	Convención sobre los Derechos de las Personas con Discapacidad	fr	Convention relative aux droits des personnes handicapées	ru	Конвенция о правах инвалидов	zh	《残疾人权利公约》
    short-name	ar	الاتفاقية	en	Convention	es	Convención	fr	Convention	ru	Конвенция	zh	《公约》
    possessive	es	de la Convención sobre los Derechos de las Personas con Discapacidad	fr	de la Convention relative aux droits des personnes handicapées	ru	Конвенции о правах инвалидов
    short-possessive	es	de la Convención	fr	de la Convention	ru	Конвенции
    treaty	iccpr
    name	ar	العهد الدولي الخاص بالحقوق المدنية والسياسية	en	International Covenant on Civil and Political Rights	es	Pacto Internacional de Derechos Civiles y Políticos	fr	Pacte international relatif aux droits civils et politiques	ru	Международный пакт о гражданских и политических правах	zh	《公民权利和政治权利国际公约》
    short-name	ar	العهد	en	Covenant	es	Pacto	fr	Pacte	ru	Пакт	zh	《公约》
    possessive	es	del Pacto Internacional de Derechos Civiles y Políticos	fr	du Pacte international relatif aux droits civils et politiques	ru	Международного пакта о гражданских и политических правах
    short-possessive	es	del Pacto	fr	du Pacte	ru	Пакта
    alias	en	Covenant on Civil and Political Rights	es	PIDCP	fr	PIDCP	ru	Пакт о гражданских и политических правах
    alias	zh	《公民及政治权利国际公约》
    treaty	icerd
    name	ar	الاتفاقية الدولية للقضاء على جميع أشكال التمييز العنصري	en	International Convention on the Elimination of All Forms of Racial Discrimination	es	Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial	fr	Convention internationale sur l'élimination de toutes les formes de discrimination raciale	ru	Международная конвенция о ликвидации всех форм расовой дискриминации	zh	《消除一切形式种族歧视国际公约》
    short-name	ar	الاتفاقية	en	Convention	es	Convención	fr	Convention	ru	Конвенция	zh	《公约》
    possessive	es	de la Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial	fr	de la Convention internationale sur l'élimination de toutes les formes de discrimination raciale	ru	Международной конвенции о ликвидации всех форм расовой дискриминации
    short-possessive	es	de la Convención	fr	de la Convention	ru	Конвенции
    treaty	icescr
    name	ar	العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية	en	International Covenant on Economic, Social and Cultural Rights	es	Pacto Internacional de Derechos Económicos, Sociales y Culturales	fr	Pacte international relatif aux droits économiques, sociaux et culturels	ru	Международный пакт об экономических, социальных и культурных правах	zh	《经济、社会及文化权利国际公约》
    short-name	ar	العهد	en	Covenant	es	Pacto	fr	Pacte	ru	Пакт	zh	《公约》
    possessive	es	del Pacto Internacional de Derechos Económicos, Sociales y Culturales	fr	du Pacte international relatif aux droits économiques, sociaux et culturels	ru	Международного пакта об экономических, социальных и культурных правах
    short-possessive	es	del Pacto	fr	du Pacte	ru	Пакта
    alias	en	Covenant on Economic, Social and Cultural Rights	es	PIDESC	fr	PIDESC	ru	Пакт об экономических, социальных и культурных правах
    alias	zh	《经济、社会和文化权利国际公约》
    alias	zh	《经济、社会、文化权利国际公约》
    treaty	icpped
    name	ar	الاتفاقية الدولية لحماية جميع الأشخاص من الاختفاء القسري	en	International Convention for the Protection of All Persons from Enforced Disappearance	es	Convención Internacional para la Protección de Todas las Personas contra las Desapariciones Forzadas	fr	Convention internationale pour la protection de toutes les personnes contre les disparitions forcées	ru	Международная конвенция для защиты всех лиц от насильственных исчезновений	zh	《保护所有人免遭强迫失踪国际公约》
    short-name	ar	الاتفاقية	en	Convention	es	Convención	fr	Convention	ru	Конвенция	zh	《公约》
    possessive	es	de la Convención Internacional para la Protección de Todas las Personas contra las Desapariciones Forzadas	fr	de la Convention internationale pour la protection de toutes les personnes contre les disparitions forcées	ru	Международной конвенции для защиты всех лиц от насильственных исчезновений
    short-possessive	es	de la Convención	fr	de la Convention	ru	Конвенции
    treaty	icrmw
    name	ar	الاتفاقية الدولية لحماية حقوق جميع العمال المهاجرين وأفراد أسرهم	en	International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families	es	Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares	fr	Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille	ru	Международная конвенция о защите прав всех трудящихся-мигрантов и членов их семей	zh	《保护所有移徙工人及其家庭成员权利国际公约》
    short-name	ar	الاتفاقية	en	Convention	es	Convención	fr	Convention	ru	Конвенция	zh	《公约》
    possessive	es	de la Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares	fr	de la Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille	ru	Международной конвенции о защите прав всех трудящихся-мигрантов и членов их семей
    short-possessive	es	de la Convención	fr	de la Convention	ru	Конвенции
    treaty	un-charter
    name	ar	ميثاق الأمم المتحدة	en	Charter of the United Nations	es	Carta de las Naciones Unidas	fr	Charte des Nations Unies	ru	Устав Организации Объединенных Наций	zh	《联合国宪章》
    short-name	ar	الميثاق	en	Charter	es	Carta	fr	Charte	ru	Устав	zh	《宪章》
    possessive	es	de la Carta de las Naciones Unidas	fr	de la Charte des Nations Unies	ru	Устава Организации Объединенных Наций
    short-possessive	es	de la Carta	fr	de la Charte	ru	Устава
    alias	en	United Nations Charter
    alias	en	UN Charter
    treaty	uncac
    name	ar	اتفاقية الأمم المتحدة لمكافحة الفساد	en	United Nations Convention against Corruption	es	Convención de las Naciones Unidas contra la Corrupción	fr	Convention des Nations Unies contre la corruption	ru	Конвенция Организации Объединенных Наций против коррупции	zh	《联合国反腐败公约》
    possessive	es	de la Convención de las Naciones Unidas contra la Corrupción	fr	de la Convention des Nations Unies contre la corruption	ru	Конвенции Организации Объединенных Наций против коррупции
    alias	ar	اتفاقية مكافحة الفساد	en	Convention against Corruption	es	Convención contra la Corrupción	fr	Convention contre la corruption	ru	Конвенция против коррупции	zh	《反腐败公约》
    alias	ar	الاتفاقية	en	Convention	es	Convención	fr	Convention	ru	Конвенция	zh	《公约》
    treaty	unclos
    name	ar	اتفاقية الأمم المتحدة لقانون البحار	en	United Nations Convention on the Law of the Sea	es	Convención de las Naciones Unidas sobre el Derecho del Mar	fr	Convention des Nations Unies sur le droit de la mer	ru	Конвенция Организации Объединенных Наций по морскому праву	zh	《联合国海洋法公约》
    short-name	ar	الاتفاقية	en	Convention	es	Convención	fr	Convention	ru	Конвенция	zh	《公约》
    possessive	es	de la Convención de las Naciones Unidas sobre el Derecho del Mar	fr	de la Convention des Nations Unies sur le droit de la mer	ru	Конвенции Организации Объединенных Наций по морскому праву
    short-possessive	es	de la Convención	fr	de la Convention	ru	Конвенции
    alias	zh	《海洋法公约》
    treaty	unfccc
    name	ar	اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ	en	United Nations Framework Convention on Climate Change	es	Convención Marco de las Naciones Unidas sobre el Cambio Climático	fr	Convention-cadre des Nations Unies sur les changements climatiques	ru	Рамочная конвенция Организации Объединенных Наций об изменении климата	zh	《联合国气候变化框架公约》
    short-name	ar	الاتفاقية	en	Convention	es	Convención	fr	Convention	ru	Конвенция	zh	《公约》
    possessive	es	de la Convención Marco de las Naciones Unidas sobre el Cambio Climático	fr	de la Convention-cadre des Nations Unies sur les changements climatiques	ru	Рамочной конвенции Организации Объединенных Наций об изменении климата
    short-possessive	es	de la Convención	fr	de la Convention	ru	Конвенции
    treaty	untoc
    name	ar	اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية	en	United Nations Convention against Transnational Organized Crime	es	Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional	fr	Convention des Nations Unies contre la criminalité transnationale organisée	ru	Конвенция Организации Объединенных Наций против транснациональной организованной преступности	zh	《联合国打击跨国有组织犯罪公约》
    short-name	ar	الاتفاقية	en	Convention	es	Convención	fr	Convention	ru	Конвенция	zh	《公约》
    possessive	es	de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional	fr	de la Convention des Nations Unies contre la criminalité transnationale organisée	ru	Конвенции Организации Объединенных Наций против транснациональной организованной преступности
    short-possessive	es	de la Convención	fr	de la Convention	ru	Конвенции
    alias	ar	اتفاقية الجريمة المنظمة	en	Organized Crime Convention	es	Convención contra la Delincuencia Organizada	fr	Convention contre la criminalité organisée	ru	Конвенция об организованной преступности	zh	《有组织犯罪公约》
    alias	ru	Конвенция против организованной преступности
    alias	zh	《打击跨国有组织犯罪公约》
    alias	ru	Конвенция против транснациональной организованной преступности
    """##
}
