// Names of invented people: common Polish first names and surnames, combined by chance. Lists run from the names given
// long ago to those given now, so that a grandmother is a Genowefa and her great-grandson a Tymon.

const words = (text) => text.trim().split(/\s+/)

export const femaleNames = words(`
  Genowefa Stanisława Helena Czesława Kazimiera Janina Irena Zofia Jadwiga Marianna Leokadia Wanda Halina Krystyna
  Danuta Teresa Barbara Bożena Urszula Grażyna Jolanta Ewa Maria Elżbieta Małgorzata Anna Renata Beata Dorota Iwona
  Wiesława Alicja Joanna Agnieszka Katarzyna Monika Aneta Edyta Magdalena Sylwia Marta Justyna Aleksandra Paulina
  Karolina Natalia Patrycja Weronika Kinga Klaudia Dominika Wiktoria Julia Oliwia Maja Zuzanna Lena Amelia Hanna
  Pola Nadia Łucja Róża Żaneta Nikola Laura Iga Gaja`)

export const maleNames = words(`
  Czesław Wacław Bolesław Mieczysław Kazimierz Władysław Zygmunt Stanisław Edward Henryk Zdzisław Tadeusz Jan Józef
  Ryszard Jerzy Zbigniew Eugeniusz Wiesław Bogdan Janusz Marian Leszek Krzysztof Andrzej Sławomir Grzegorz Mirosław
  Jarosław Dariusz Piotr Marek Artur Robert Tomasz Paweł Rafał Radosław Łukasz Marcin Michał Sebastian Damian Daniel
  Kamil Mateusz Adrian Przemysław Bartosz Dawid Patryk Jakub Szymon Filip Kacper Oskar Wojciech Igor Błażej Antoni
  Aleksander Franciszek Mikołaj Leon Ignacy Tymon Nikodem Gustaw Borys Żegota`)

/** A surname for each line; "…ski" and its like have their own ending for women. */
export const surnames = words(`
  Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Woźniak Szymański Dąbrowski Kozłowski
  Mazur Jankowski Kwiatkowski Wojciechowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Król Michalski
  Wróbel Wieczorek Jabłoński Majewski Nowakowski Olszewski Stępień Dudek Jaworski Malinowski Adamczyk Pawlak Górski
  Nowicki Sikora Witkowski Rutkowski Walczak Baran Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Duda Zalewski
  Wróblewski Jasiński Marciniak Sadowski Bąk Zawadzki Jakubowski Wilk Włodarczyk Chmielewski Borkowski Sokołowski
  Szczepański Sawicki Kucharski Lis Kubiak Kalinowski Wysocki Mazurek Maciejewski Kołodziej Kaźmierczak Czarnecki
  Sobczak Konieczny Głowacki Urban Zakrzewski Sikorski Wasilewski Laskowski Gajewski Krajewski Mróz Ziółkowski
  Szulc Makowski Brzeziński Baranowski Przybylski Szymczak Kaczmarczyk Cieślak Borowski Błaszczyk Andrzejewski
  Górecki Kania Leśniewski Lipiński Kozak Gołębiowski Leszczyński Mikołajczyk Urbański Czerwiński Kot Jaroszewski
  Kowalewski Szczepaniak Ratajczak Bielecki Orłowski Tomczyk Mucha Zych Polak Markowski Urbaniak Sosnowski Nawrocki
  Stasiak Wierzbicki Ziętek Wnuk Milczarek Zięba Gutowski Kurek Żak Rogowski Czajka Skiba Karpiński Bednarek
  Domański Wolski Piątek Dziedzic Janik Socha Bielak Marczak Filipek Kuś Świątek Matuszewski Gawron Łukasik Turek
  Żurek Cichy Romanowski Owczarek Pająk Tkacz Jóźwiak Kruk Gruszka Niemiec Bukowski Sroka Wrona Pieczyński Bury
  Łuczak Śliwa Żukowski Ćwikliński Ślusarczyk Źrebiec Łysiak Ożóg Węgrzyn Gąsior Jędrzejczak Księżopolski Dębski
  Stępniewski Załęski Trębacz Gęsior Łabędzki Światkowski Bączek Wołoszyn Rząsa Krząkała Hołda Sęk Ciołek Podgórny
  Biały Zimny Mokry Wesoły Rudnicki Zawistowski Kępa Łoś Mądry Żołnierczyk Drążek Ślęzak Piekarz Młynarczyk Kłos`)

export const ukrainianFemale = words(
  'Oksana Iryna Natalia Olena Tetiana Ludmyła Switłana Julia Anastazja Sofija',
)
export const ukrainianMale = words(
  'Andrij Serhij Wołodymyr Ołeksandr Mykoła Iwan Dmytro Bohdan Maksym Danyło',
)
export const ukrainianSurnames = words(
  'Kowalenko Szewczenko Bondarenko Tkaczenko Krawczenko Łysenko Melnyk Bojko Marczenko Rudenko Pawłenko Hryhorenko',
)

/** The form a woman bears: Kowalska, Konieczna, Biała; other surnames stay as they are. */
export function feminine(surname) {
  if (/(sk|ck|dzk)i$/.test(surname)) return surname.replace(/i$/, 'a')
  return /(czny|rny|ały|mny|kry|oły|dry|chy|ury)$/.test(surname) ? surname.replace(/y$/, 'a') : surname
}

const undecomposed = { ł: 'l', đ: 'd', ø: 'o' }

/** The text as search reads it: plain small letters and digits with single spaces. */
export const folded = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łđø]/g, (letter) => undecomposed[letter])
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(' ')
