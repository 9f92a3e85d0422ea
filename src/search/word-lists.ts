/** Words of a language, in lower case and without accents, that tell what kind of thing a statement gives. */
export interface WordLists {
  /** Numbers in letters. */
  readonly numbers: string;
  /** Times other than months and weekdays, which `Intl` knows. */
  readonly times: string;
  /** What brings in a reason. */
  readonly causes: string;
  /** What brings in a place. */
  readonly places: string;
}

/** Languages by the first part of their BCP 47 tag. Another language tells numbers by digits and names by capitals alone. */
export const WORD_LISTS: Readonly<Record<string, WordLists>> = {
  en: {
    numbers:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half third quarter twice once double triple percent percentage',
    times:
      'century centuries decade decades year years month months week weeks day days today yesterday tomorrow tonight morning evening night midnight noon hour hours minute minutes spring summer autumn winter early late ago during until since bc ad era',
    causes:
      'because since due cause caused causes causing thus therefore hence reason reasons so result resulted resulting owing thanks order means led leads',
    places:
      'in at near from to within across between north south east west northern southern eastern western located location city country region area where',
  },
  es: {
    numbers:
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millon millones mitad tercio doble ciento',
    times:
      'siglo siglos decada decadas ano anos mes meses semana semanas dia dias hoy ayer manana noche hora horas minutos primavera verano otono invierno durante desde hasta hace',
    causes: 'porque debido causa causas por motivo razon razones pues resultado gracias para consecuencia',
    places: 'en de desde cerca entre norte sur este oeste ciudad pais region zona situado ubicado donde',
  },
  de: {
    numbers:
      'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreißig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert hunderte tausend tausende million millionen milliarde milliarden halfte halb drittel viertel doppelt prozent',
    times:
      'jahrhundert jahrzehnt jahr jahre jahren monat monate woche wochen tag tage tagen heute gestern morgen nacht nachts morgens vormittags mittags nachmittags abends mitternacht stunde stunden minuten fruhling sommer herbst winter wahrend seit bis vor',
    causes: 'weil da denn wegen grund grunde deshalb daher darum damit ursache infolge aufgrund',
    places:
      'in im an am bei aus nach zwischen nord sud ost west norden suden osten westen stadt land region gebiet wo',
  },
  fr: {
    numbers:
      'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards moitie tiers quart double pourcent',
    times:
      'siecle siecles decennie an ans annee annees mois semaine semaines jour jours aujourd hier demain nuit heure heures minutes printemps ete automne hiver pendant depuis jusqu avant',
    causes: 'parce car cause raison raisons donc ainsi grace afin puisque suite pour',
    places: 'a au en dans chez pres entre nord sud est ouest ville pays region zone situe ou',
  },
  pt: {
    numbers:
      'dois duas tres quatro cinco seis sete oito nove dez onze doze treze quinze vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento centenas mil milhao milhoes bilhao bilhoes metade terco dobro',
    times:
      'seculo seculos decada decadas ano anos mes meses semana semanas dia dias hoje ontem amanha noite hora horas minutos primavera verao outono inverno durante desde ate',
    causes: 'porque devido causa pois motivo razao razoes portanto por gracas para consequencia',
    places:
      'em no na nos nas de perto entre norte sul leste oeste cidade pais regiao area situado localizado onde',
  },
  it: {
    numbers:
      'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quindici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento centinaia mille mila milione milioni miliardo miliardi meta terzo doppio',
    times:
      'secolo secoli decennio anno anni mese mesi settimana settimane giorno giorni oggi ieri domani notte ora ore minuti primavera estate autunno inverno durante dal fino',
    causes: 'perche poiche causa dovuto motivo ragione ragioni quindi grazie per conseguenza affinche',
    places:
      'in a nel nella nei a da presso vicino tra nord sud est ovest citta paese regione zona situato dove',
  },
  ru: {
    numbers:
      'два две двух двумя три трех тремя четыре четырех пять пяти шесть шести семь семи восемь восьми девять девяти десять десяти двенадцать двадцать тридцать сорок пятьдесят сто сотни сотен тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов половина половину треть четверть вдвое процент процента процентов',
    times:
      'век века веке году год года годах годы лет месяц месяца месяцев неделя недели недель день дня дней сегодня вчера завтра ночь час часа часов минут весной летом осенью зимой январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    causes:
      'потому поскольку так из-за из причина причины причине поэтому следовательно благодаря вследствие чтобы',
    places:
      'в во на у из около между север юг восток запад севере юге востоке западе город городе страна стране регион область области где',
  },
  hi: {
    numbers:
      'दो तीन चार पांच छह सात आठ नौ दस बीस तीस चालीस पचास सौ हजार लाख करोड मिलियन बिलियन आधा तिहाइ चौथाइ दोगुना प्रतिशत फिसदि',
    times:
      'सदि शताब्दि दशक वर्ष साल सालों महिना महिने सप्ताह दिन आज कल रात घंटे मिनट जनवरि फरवरि मार्च अप्रैल मइ जुन जुलाइ अगस्त सितंबर अक्टुबर नवंबर दिसंबर',
    causes: 'क्योंकि कारण वजह इसलिए चुंकि ताकि',
    places: 'में पर से उत्तर दक्षिण पुर्व पश्चिम शहर देश क्षेत्र',
  },
  zh: {
    numbers: '一 二 三 四 五 六 七 八 九 十 两 百 千 万 亿 一半 百分之',
    times: '世纪 年代 年 月 日 天 周 今天 昨天 小时 分钟 春 夏 秋 冬 期间 自',
    causes: '因为 由于 因此 所以 原因 导致 为了',
    places: '在 位于 于 从 北 南 东 西 城市 国家 地区',
  },
  ar: {
    numbers:
      'اثنان اثنين ثلاثه ثلاث اربعه اربع خمسه خمس سته ست سبعه سبع ثمانيه ثماني تسعه تسع عشره عشر عشرون عشرين ثلاثين مئه مائه مئات الف الاف مليون ملايين مليار نصف ثلث ربع ضعف',
    times:
      'قرن القرن عقد عام سنه سنوات اعوام شهر اشهر اسبوع يوم ايام اليوم امس غدا ليله ساعه ساعات دقيقه خلال منذ حتي',
    causes: 'لان بسبب سبب نتيجه لذلك لكي نظرا',
    places: 'في من الي علي قرب بين شمال جنوب شرق غرب مدينه دوله منطقه',
  },
  tr: {
    numbers:
      'iki uc dort bes alti yedi sekiz dokuz on yirmi otuz kirk elli altmis yetmis seksen doksan yuz yuzlerce bin binlerce milyon milyar yarisi yarim ucte cift yuzde',
    times:
      'yuzyil asir yil yili yilinda yillar ay ayi ayinda hafta gun gunu bugun dun yarin gece saat dakika ilkbahar yaz sonbahar kis',
    causes: 'cunku nedeniyle neden sebep sebebiyle dolayi yuzunden icin sayesinde',
    places: 'kuzey guney dogu bati sehir sehri ulke ulkesi bolge bolgesi',
  },
};
