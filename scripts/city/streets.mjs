const words = (text) => text.trim().split(/\s*,\s*/)

/** Streets of the generated town; none of them is in the demo town, whose districts they would cut. */
export const streets = words(`
  Adama Mickiewicza, Juliusza Słowackiego, Marii Konopnickiej, Elizy Orzeszkowej, Bolesława Prusa, Henryka Sienkiewicza,
  Mikołaja Kopernika, Marii Skłodowskiej, Fryderyka Chopina, Stanisława Moniuszki, Jana Matejki, Tadeusza Kościuszki,
  Kazimierza Pułaskiego, Jana Kochanowskiego, Cypriana Norwida, Władysława Reymonta, Zygmunta Krasińskiego,
  Aleksandra Fredry, Jana Kilińskiego, Emilii Plater, Romualda Traugutta, Jana Długosza, Wincentego Witosa,
  Wojciecha Korfantego, Ignacego Łukasiewicza, Stanisława Staszica, Hugona Kołłątaja, Grunwaldzka, Warszawska, Krakowska,
  Lubelska, Kielecka, Radomska, Poznańska, Wrocławska, Gdańska, Toruńska, Wileńska, Lwowska, Mazowiecka, Podlaska,
  Pomorska, Śląska, Góralska, Kaszubska, Kujawska, Brzozowa, Klonowa, Dębowa, Bukowa, Jesionowa, Kasztanowa, Topolowa,
  Wierzbowa, Olchowa, Jarzębinowa, Modrzewiowa, Cisowa, Akacjowa, Grabowa, Wiązowa, Cedrowa, Jałowcowa, Różana, Liliowa,
  Fiołkowa, Konwaliowa, Wrzosowa, Nagietkowa, Makowa, Chabrowa, Storczykowa, Krokusowa, Malinowa, Jagodowa, Poziomkowa,
  Wiśniowa, Czereśniowa, Morelowa, Jabłoniowa, Śliwowa, Gruszowa, Orzechowa, Winogronowa, Agrestowa, Jeżynowa, Skowronków,
  Jaskółcza, Słowicza, Gołębia, Sokola, Orla, Bocianów, Żurawia, Kukułcza, Sikorkowa, Wróbla, Krucza, Łabędzia, Sarnia,
  Jelenia, Zajęcza, Wiewiórcza, Bobrowa, Borsucza, Krawiecka, Szewska, Kowalska, Garncarska, Piekarnicza, Młynarska,
  Tkacka, Stolarska, Ciesielska, Murarska, Ślusarska, Rybacka, Pszczelarska, Browarna, Cegielniana, Młodzieżowa,
  Targowa, Mostowa, Nadrzeczna, Zamkowa, Wałowa, Furmańska, Górna, Dolna, Prosta, Krzywa, Cicha, Wesoła, Pogodna,
  Zaciszna, Widokowa, Zielona, Złota, Srebrna, Bursztynowa, Błękitna, Tęczowa, Księżycowa, Gwiaździsta, Zimowa, Letnia,
  Jesienna, Majowa, Kwiatowa, Sadowa, Źródlana, Strumykowa, Łużycka, Piaskowa, Kamienna, Wapienna, Żwirowa`)
