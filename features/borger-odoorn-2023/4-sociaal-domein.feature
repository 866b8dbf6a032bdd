# language: nl
@borger-odoorn-2023
Functionaliteit: Prestatieafspraken Borger-Odoorn 2023, hoofdstuk 4: sociaal domein
  Over wonen met zorg, uitstroom, statushouders, schulden en woonoverlast. Veel is uitwerking met een datum;
  de dagen en aantallen zijn bedachte voorbeelden.

  Achtergrond:
    Gegeven de afspraken "borger-odoorn-2023"
    En de peildatum is 1-2-2024

  Regel: toelichting thema 4, rij onder C2, C3 en C10 Wat de partijen uiterlijk op 31 december 2023 samen af hebben
    Een dag is niet afgedrukt; deze afspraken noemen 2023.

    @clause-toelichting-thema-4 @clause-rij-onder-C2 @clause-C3 @clause-C10
    Abstract Scenario: wat de gemeente meldt telt voor allen; te laat is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel <artikel> (<norm>) voor <ook voor> over 2023 "<uitkomst>"

      Voorbeelden: gemeente en corporaties spreken af wat de Wmo betaalt en wat de corporaties bijdragen
        | artikel             | norm                                 | ook voor | feit                                                             | peildatum  | gedaan op  | uitkomst             |
        | toelichting thema 4 | Afspraken over vergoeding uit de Wmo | Lefier   | afspraken over vergoeding uit de Wmo en bijdrage van corporaties | 31-12-2023 | nee        | nog niet aan de orde |
        | toelichting thema 4 | Afspraken over vergoeding uit de Wmo | Lefier   | afspraken over vergoeding uit de Wmo en bijdrage van corporaties | 1-1-2024   | nee        | niet voldaan         |
        | toelichting thema 4 | Afspraken over vergoeding uit de Wmo | Lefier   | afspraken over vergoeding uit de Wmo en bijdrage van corporaties | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | toelichting thema 4 | Afspraken over vergoeding uit de Wmo | Lefier   | afspraken over vergoeding uit de Wmo en bijdrage van corporaties | 1-2-2024   | 1-1-2023   | voldaan              |
        | toelichting thema 4 | Afspraken over vergoeding uit de Wmo | Lefier   | afspraken over vergoeding uit de Wmo en bijdrage van corporaties | 1-2-2024   | 31-12-2023 | voldaan              |
        | toelichting thema 4 | Afspraken over vergoeding uit de Wmo | Lefier   | afspraken over vergoeding uit de Wmo en bijdrage van corporaties | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: gemeente en corporaties vormen een stuurgroep met Andes en de sociale teams
        | artikel      | norm                                   | ook voor | feit                                   | peildatum  | gedaan op  | uitkomst             |
        | rij onder C2 | Strategische stuurgroep sociaal domein | Lefier   | strategische stuurgroep sociaal domein | 31-12-2023 | nee        | nog niet aan de orde |
        | rij onder C2 | Strategische stuurgroep sociaal domein | Lefier   | strategische stuurgroep sociaal domein | 1-1-2024   | nee        | niet voldaan         |
        | rij onder C2 | Strategische stuurgroep sociaal domein | Lefier   | strategische stuurgroep sociaal domein | 1-2-2024   | 31-12-2023 | voldaan              |
        | rij onder C2 | Strategische stuurgroep sociaal domein | Lefier   | strategische stuurgroep sociaal domein | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: gemeente en corporaties onderzoeken andere woningen dan gewone huurwoningen
        | artikel | norm                                            | ook voor | feit                                                               | peildatum  | gedaan op  | uitkomst             |
        | C3      | Onderzoek naar alternatieven zoals flexwoningen | Lefier   | onderzoek naar alternatieven zoals flexwoningen voor statushouders | 31-12-2023 | nee        | nog niet aan de orde |
        | C3      | Onderzoek naar alternatieven zoals flexwoningen | Lefier   | onderzoek naar alternatieven zoals flexwoningen voor statushouders | 1-1-2024   | nee        | niet voldaan         |
        | C3      | Onderzoek naar alternatieven zoals flexwoningen | Lefier   | onderzoek naar alternatieven zoals flexwoningen voor statushouders | 1-2-2024   | 31-12-2023 | voldaan              |
        | C3      | Onderzoek naar alternatieven zoals flexwoningen | Lefier   | onderzoek naar alternatieven zoals flexwoningen voor statushouders | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: alle partijen bepalen waar geen bijzondere doelgroepen meer bij kunnen
        | artikel | norm                                         | ook voor                       | feit                                           | peildatum  | gedaan op  | uitkomst             |
        | C10     | Wijken en straten zonder draagkracht bepaald | Huurdersvereniging Samen Sterk | lijst van wijken en straten zonder draagkracht | 31-12-2023 | nee        | nog niet aan de orde |
        | C10     | Wijken en straten zonder draagkracht bepaald | Huurdersvereniging Samen Sterk | lijst van wijken en straten zonder draagkracht | 1-1-2024   | nee        | niet voldaan         |
        | C10     | Wijken en straten zonder draagkracht bepaald | Huurdersvereniging Samen Sterk | lijst van wijken en straten zonder draagkracht | 1-2-2024   | 31-12-2023 | voldaan              |
        | C10     | Wijken en straten zonder draagkracht bepaald | Huurdersvereniging Samen Sterk | lijst van wijken en straten zonder draagkracht | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: toelichting thema 4, rij onder C2 en C8 Waarvoor de partijen zich in 2023 samen inspannen
    Een dag is niet afgedrukt; deze afspraken zijn voor 2023.

    @clause-toelichting-thema-4 @clause-rij-onder-C2 @clause-C8
    Abstract Scenario: wat de gemeente meldt telt voor allen; te laat of niet gedaan is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel <artikel> (<norm>) voor <ook voor> over 2023 "<uitkomst>"

      Voorbeelden: alle partijen, met Knarrenhof als voorbeeld
        | artikel             | norm                                                 | ook voor                       | feit                                                 | peildatum  | gedaan op  | uitkomst             |
        | toelichting thema 4 | Onderzoek naar kleinschalige woonvormen voor ouderen | Huurdersvereniging Samen Sterk | onderzoek naar kleinschalige woonvormen voor ouderen | 31-12-2023 | nee        | nog niet aan de orde |
        | toelichting thema 4 | Onderzoek naar kleinschalige woonvormen voor ouderen | Huurdersvereniging Samen Sterk | onderzoek naar kleinschalige woonvormen voor ouderen | 1-1-2024   | nee        | signaal              |
        | toelichting thema 4 | Onderzoek naar kleinschalige woonvormen voor ouderen | Huurdersvereniging Samen Sterk | onderzoek naar kleinschalige woonvormen voor ouderen | 1-2-2024   | 31-12-2023 | voldaan              |
        | toelichting thema 4 | Onderzoek naar kleinschalige woonvormen voor ouderen | Huurdersvereniging Samen Sterk | onderzoek naar kleinschalige woonvormen voor ouderen | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: alle partijen, met wie wanneer verantwoordelijk is
        | artikel      | norm                                     | ook voor                       | feit                                     | peildatum  | gedaan op  | uitkomst             |
        | rij onder C2 | Escalatiemodel bij ernstige woonoverlast | Huurdersvereniging Samen Sterk | escalatiemodel bij ernstige woonoverlast | 31-12-2023 | nee        | nog niet aan de orde |
        | rij onder C2 | Escalatiemodel bij ernstige woonoverlast | Huurdersvereniging Samen Sterk | escalatiemodel bij ernstige woonoverlast | 1-1-2024   | nee        | signaal              |
        | rij onder C2 | Escalatiemodel bij ernstige woonoverlast | Huurdersvereniging Samen Sterk | escalatiemodel bij ernstige woonoverlast | 1-2-2024   | 31-12-2023 | voldaan              |
        | rij onder C2 | Escalatiemodel bij ernstige woonoverlast | Huurdersvereniging Samen Sterk | escalatiemodel bij ernstige woonoverlast | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: gemeente en corporaties verbeteren hun werkwijze
        | artikel | norm                                    | ook voor | feit                                                    | peildatum  | gedaan op  | uitkomst             |
        | C8      | Vroegsignalering van schulden verbeterd | Lefier   | verbeterde werkwijze voor vroegsignalering van schulden | 31-12-2023 | nee        | nog niet aan de orde |
        | C8      | Vroegsignalering van schulden verbeterd | Lefier   | verbeterde werkwijze voor vroegsignalering van schulden | 1-1-2024   | nee        | signaal              |
        | C8      | Vroegsignalering van schulden verbeterd | Lefier   | verbeterde werkwijze voor vroegsignalering van schulden | 1-2-2024   | 31-12-2023 | voldaan              |
        | C8      | Vroegsignalering van schulden verbeterd | Lefier   | verbeterde werkwijze voor vroegsignalering van schulden | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: rij onder C2 (Kwartaaloverleg wonen en zorg) in ieder kwartaal van 2023 ten minste één keer

    @clause-rij-onder-C2
    Abstract Scenario: één keer in het kwartaal is genoeg, en pas na het kwartaal volgt een oordeel
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over <kwartaal>:
        | feit                          | waarde   |
        | kwartaaloverleg wonen en zorg | <aantal> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel rij onder C2 (<norm>) voor gemeente Borger-Odoorn over <kwartaal> "<uitkomst>"
      En is artikel rij onder C2 (<norm>) voor Huurdersvereniging Samen Sterk over <kwartaal> "<uitkomst>"

      Voorbeelden:
        | norm                                             | kwartaal | peildatum | aantal | uitkomst             |
        | Kwartaaloverleg wonen en zorg in kwartaal 1 en 3 | 2023-Q1  | 30-3-2023 | 1      | nog niet aan de orde |
        | Kwartaaloverleg wonen en zorg in kwartaal 1 en 3 | 2023-Q1  | 31-3-2023 | 0      | niet voldaan         |
        | Kwartaaloverleg wonen en zorg in kwartaal 1 en 3 | 2023-Q1  | 31-3-2023 | 1      | voldaan              |
        | Kwartaaloverleg wonen en zorg in kwartaal 1 en 3 | 2023-Q1  | 31-3-2023 | 2      | voldaan              |
        | Kwartaaloverleg wonen en zorg in kwartaal 2 en 4 | 2023-Q2  | 29-6-2023 | 1      | nog niet aan de orde |
        | Kwartaaloverleg wonen en zorg in kwartaal 2 en 4 | 2023-Q2  | 30-6-2023 | 0      | niet voldaan         |
        | Kwartaaloverleg wonen en zorg in kwartaal 2 en 4 | 2023-Q2  | 30-6-2023 | 1      | voldaan              |
        | Kwartaaloverleg wonen en zorg in kwartaal 2 en 4 | 2023-Q2  | 30-6-2023 | 2      | voldaan              |

    @clause-rij-onder-C2
    Scenario: het ene kwartaal maakt het andere niet goed
      Gegeven gemeente Borger-Odoorn meldt over 2023-Q1:
        | feit                          | waarde |
        | kwartaaloverleg wonen en zorg | 2      |
      En gemeente Borger-Odoorn meldt over 2023-Q2:
        | feit                          | waarde |
        | kwartaaloverleg wonen en zorg | 0      |
      En gemeente Borger-Odoorn meldt over 2023-Q3:
        | feit                          | waarde |
        | kwartaaloverleg wonen en zorg | 0      |
      En gemeente Borger-Odoorn meldt over 2023-Q4:
        | feit                          | waarde |
        | kwartaaloverleg wonen en zorg | 1      |
      Als de afspraken worden getoetst
      Dan is artikel rij onder C2 (Kwartaaloverleg wonen en zorg in kwartaal 1 en 3) voor gemeente Borger-Odoorn over 2023-Q1 "voldaan"
      En komt artikel rij onder C2 (Kwartaaloverleg wonen en zorg in kwartaal 1 en 3) voor gemeente Borger-Odoorn over 2023-Q2 niet voor
      En is artikel rij onder C2 (Kwartaaloverleg wonen en zorg in kwartaal 1 en 3) voor gemeente Borger-Odoorn over 2023-Q3 "niet voldaan"
      En komt artikel rij onder C2 (Kwartaaloverleg wonen en zorg in kwartaal 1 en 3) voor gemeente Borger-Odoorn over 2023-Q4 niet voor
      En komt artikel rij onder C2 (Kwartaaloverleg wonen en zorg in kwartaal 2 en 4) voor gemeente Borger-Odoorn over 2023-Q1 niet voor
      En is artikel rij onder C2 (Kwartaaloverleg wonen en zorg in kwartaal 2 en 4) voor gemeente Borger-Odoorn over 2023-Q2 "niet voldaan"
      En komt artikel rij onder C2 (Kwartaaloverleg wonen en zorg in kwartaal 2 en 4) voor gemeente Borger-Odoorn over 2023-Q3 niet voor
      En is artikel rij onder C2 (Kwartaaloverleg wonen en zorg in kwartaal 2 en 4) voor gemeente Borger-Odoorn over 2023-Q4 "voldaan"

    @clause-rij-onder-C2
    Abstract Scenario: zodra er is overlegd is het kwartaal in orde
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over <dag>:
        | feit                          | waarde |
        | kwartaaloverleg wonen en zorg | 1      |
      Als de afspraken worden getoetst over <kwartaal>
      Dan is artikel rij onder C2 (<norm>) voor gemeente Borger-Odoorn over <kwartaal> "<uitkomst>"

      Voorbeelden:
        | norm                                             | kwartaal | dag        | peildatum | uitkomst             |
        | Kwartaaloverleg wonen en zorg in kwartaal 1 en 3 | 2023-Q1  | 2023-02-07 | 6-2-2023  | nog niet aan de orde |
        | Kwartaaloverleg wonen en zorg in kwartaal 1 en 3 | 2023-Q1  | 2023-02-07 | 7-2-2023  | voldaan              |
        | Kwartaaloverleg wonen en zorg in kwartaal 2 en 4 | 2023-Q2  | 2023-05-09 | 8-5-2023  | nog niet aan de orde |
        | Kwartaaloverleg wonen en zorg in kwartaal 2 en 4 | 2023-Q2  | 2023-05-09 | 9-5-2023  | voldaan              |

  Regel: C1 (Monitoring van het convenant Weer Thuis) de gemeente volgt de uitvoering in 2023 ten minste één keer

    @clause-C1
    Abstract Scenario: één keer is genoeg, geen enkele keer is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                    | waarde   |
        | monitoring van het convenant Weer Thuis | <aantal> |
      Als de afspraken worden getoetst
      Dan is artikel C1 (Monitoring van het convenant Weer Thuis) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | aantal | uitkomst             |
        | 30-12-2023 | 1      | nog niet aan de orde |
        | 31-12-2023 | 0      | niet voldaan         |
        | 31-12-2023 | 1      | voldaan              |
        | 31-12-2023 | 2      | voldaan              |

    @clause-C1
    Abstract Scenario: zodra het één keer is gedaan is de afspraak nagekomen
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023-05-16:
        | feit                                    | waarde |
        | monitoring van het convenant Weer Thuis | 1      |
      Als de afspraken worden getoetst over 2023
      Dan is artikel C1 (Monitoring van het convenant Weer Thuis) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum | uitkomst             |
        | 15-5-2023 | nog niet aan de orde |
        | 16-5-2023 | voldaan              |

  Regel: C3 (Statushouders gelijk verdeeld over de corporaties) in principe ieder de helft van de verhuringen
    Geteld worden woningen; welke corporatie meer verhuurde dan haar helft, krijgt daarvoor geen signaal.

    @clause-C3
    Abstract Scenario: één woning verschil mag, want een oneven aantal is niet gelijk te delen
      Gegeven de peildatum is <peildatum>
      En Woonservice meldt over 2023:
        | feit                                                 | waarde        |
        | verhuringen aan statushouders door beide corporaties | <beide>       |
        | verhuringen aan statushouders door de corporatie     | <Woonservice> |
        | actualisatie van de prestatieafspraken               | 1             |
      Als de afspraken worden getoetst over 2023
      Dan is artikel C3 (Statushouders gelijk verdeeld over de corporaties) voor Woonservice over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | beide | Woonservice | uitkomst                     |
        | 30-12-2023 | 24    | 12          | nog niet aan de orde         |
        | 31-12-2023 | 24    | 12          | voldaan                      |
        | 31-12-2023 | 25    | 12          | voldaan                      |
        | 31-12-2023 | 26    | 12          | signaal                      |
        | 31-12-2023 | 24    | 14          | voldaan                      |
        | 31-12-2023 | 24    | 25          | cijfers spreken elkaar tegen |
        | 31-12-2023 |       | 12          | feit ontbreekt               |
        | 31-12-2023 | 24    |             | feit ontbreekt               |

    @clause-C3
    Scenario: scheef verdeeld geeft alleen een signaal, ook voor wie naar een halfjaar vraagt
      Gegeven Woonservice meldt over 2023:
        | feit                                                 | waarde |
        | verhuringen aan statushouders door beide corporaties | 26     |
        | verhuringen aan statushouders door de corporatie     | 12     |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel C3 (Statushouders gelijk verdeeld over de corporaties) voor Woonservice over 2023 "signaal"
      En zegt de toelichting op artikel C3 (Statushouders gelijk verdeeld over de corporaties) voor Woonservice over 2023: "tekortschieten geeft een signaal"

    @clause-C3
    Scenario: ook Lefier krijgt een eigen oordeel
      Gegeven Lefier meldt over 2023:
        | feit                                                 | waarde |
        | verhuringen aan statushouders door beide corporaties | 26     |
        | verhuringen aan statushouders door de corporatie     | 14     |
      En Woonservice meldt over 2023:
        | feit                                                 | waarde |
        | verhuringen aan statushouders door beide corporaties | 26     |
        | verhuringen aan statushouders door de corporatie     | 12     |
      Als de afspraken worden getoetst
      Dan is artikel C3 (Statushouders gelijk verdeeld over de corporaties) voor Lefier over 2023 "voldaan"
      En is artikel C3 (Statushouders gelijk verdeeld over de corporaties) voor Woonservice over 2023 "signaal"

  Regel: C3 en C5 Wat de gemeente uiterlijk op 31 december 2023 zelf doet
    Een dag is niet afgedrukt; de tijdkolom noemt 2023.

    @clause-C3 @clause-C5
    Abstract Scenario: te laat is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"

      Voorbeelden: de gemeente biedt de cursus aan
        | artikel | norm                          | feit                                     | peildatum  | gedaan op  | uitkomst             |
        | C3      | Wooncursus voor statushouders | wooncursus voor statushouders aangeboden | 31-12-2023 | nee        | nog niet aan de orde |
        | C3      | Wooncursus voor statushouders | wooncursus voor statushouders aangeboden | 1-1-2024   | nee        | niet voldaan         |
        | C3      | Wooncursus voor statushouders | wooncursus voor statushouders aangeboden | 1-2-2024   | 31-12-2023 | voldaan              |
        | C3      | Wooncursus voor statushouders | wooncursus voor statushouders aangeboden | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: de gemeente doet een voorstel
        | artikel | norm                                                             | feit                                                 | peildatum  | gedaan op  | uitkomst             |
        | C5      | Voorstel voor een jaarlijks gesprek over zelfstandig thuis wonen | voorstel voor een jaarlijks gesprek over thuis wonen | 31-12-2023 | nee        | nog niet aan de orde |
        | C5      | Voorstel voor een jaarlijks gesprek over zelfstandig thuis wonen | voorstel voor een jaarlijks gesprek over thuis wonen | 1-1-2024   | nee        | niet voldaan         |
        | C5      | Voorstel voor een jaarlijks gesprek over zelfstandig thuis wonen | voorstel voor een jaarlijks gesprek over thuis wonen | 1-2-2024   | 31-12-2023 | voldaan              |
        | C5      | Voorstel voor een jaarlijks gesprek over zelfstandig thuis wonen | voorstel voor een jaarlijks gesprek over thuis wonen | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: de gemeente organiseert een bijeenkomst
        | artikel | norm                                            | feit                                            | peildatum  | gedaan op  | uitkomst             |
        | C5      | Lokale bijeenkomst over zelfstandig thuis wonen | lokale bijeenkomst over zelfstandig thuis wonen | 31-12-2023 | nee        | nog niet aan de orde |
        | C5      | Lokale bijeenkomst over zelfstandig thuis wonen | lokale bijeenkomst over zelfstandig thuis wonen | 1-1-2024   | nee        | niet voldaan         |
        | C5      | Lokale bijeenkomst over zelfstandig thuis wonen | lokale bijeenkomst over zelfstandig thuis wonen | 1-2-2024   | 31-12-2023 | voldaan              |
        | C5      | Lokale bijeenkomst over zelfstandig thuis wonen | lokale bijeenkomst over zelfstandig thuis wonen | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: C4, C6 en C7 Wat de gemeente voor het einde van 2022 vaststelt of begint
    Dit was al voor het einde van 2022 aangekondigd en wordt daarom over 2022 gemeld.

    @clause-C4 @clause-C6 @clause-C7
    Abstract Scenario: na 2022 of niet gedaan is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2022:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2022 "<uitkomst>"

      Voorbeelden: het convenant over verplichte zorg
        | artikel | norm                    | feit                    | peildatum  | gedaan op  | uitkomst             |
        | C4      | Convenant over de Wvggz | convenant over de Wvggz | 31-12-2022 | nee        | nog niet aan de orde |
        | C4      | Convenant over de Wvggz | convenant over de Wvggz | 1-1-2023   | nee        | signaal              |
        | C4      | Convenant over de Wvggz | convenant over de Wvggz | 1-2-2024   | 31-12-2022 | voldaan              |
        | C4      | Convenant over de Wvggz | convenant over de Wvggz | 1-2-2024   | 1-1-2023   | signaal              |

      Voorbeelden: het convenant met onder meer de sociale teams
        | artikel | norm                             | feit                             | peildatum  | gedaan op  | uitkomst             |
        | C6      | Convenant Netwerk Sociaal Domein | convenant Netwerk Sociaal Domein | 31-12-2022 | nee        | nog niet aan de orde |
        | C6      | Convenant Netwerk Sociaal Domein | convenant Netwerk Sociaal Domein | 1-1-2023   | nee        | signaal              |
        | C6      | Convenant Netwerk Sociaal Domein | convenant Netwerk Sociaal Domein | 1-2-2024   | 31-12-2022 | voldaan              |
        | C6      | Convenant Netwerk Sociaal Domein | convenant Netwerk Sociaal Domein | 1-2-2024   | 1-1-2023   | signaal              |

      Voorbeelden: het begin van het werk aan het Wmo-convenant
        | artikel | norm                        | feit                                             | peildatum  | gedaan op  | uitkomst             |
        | C7      | Start van het Wmo-convenant | start van de voorbereiding van het Wmo-convenant | 31-12-2022 | nee        | nog niet aan de orde |
        | C7      | Start van het Wmo-convenant | start van de voorbereiding van het Wmo-convenant | 1-1-2023   | nee        | signaal              |
        | C7      | Start van het Wmo-convenant | start van de voorbereiding van het Wmo-convenant | 1-2-2024   | 31-12-2022 | voldaan              |
        | C7      | Start van het Wmo-convenant | start van de voorbereiding van het Wmo-convenant | 1-2-2024   | 1-1-2023   | signaal              |

  Regel: C5 Wat de gemeente in 2023 deelt, en een agenda die van anderen komt
    Een dag is niet afgedrukt; de tijdkolom noemt 2023.

    @clause-C5
    Abstract Scenario: te laat of niet gedaan is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"

      Voorbeelden: de gemeente deelt plannen en resultaten
        | artikel | norm                                 | feit                                 | peildatum  | gedaan op  | uitkomst             |
        | C5      | Experimenten in BOCE-verband gedeeld | experimenten in BOCE-verband gedeeld | 31-12-2023 | nee        | nog niet aan de orde |
        | C5      | Experimenten in BOCE-verband gedeeld | experimenten in BOCE-verband gedeeld | 1-1-2024   | nee        | signaal              |
        | C5      | Experimenten in BOCE-verband gedeeld | experimenten in BOCE-verband gedeeld | 1-2-2024   | 31-12-2023 | voldaan              |
        | C5      | Experimenten in BOCE-verband gedeeld | experimenten in BOCE-verband gedeeld | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: de agenda voor 2022 tot en met 2024, naar verwachting
        | artikel | norm                                   | feit                                                      | peildatum  | gedaan op  | uitkomst             |
        | C5      | Meerjarenagenda wonen zorg met ouderen | meerjarenagenda van de Alliantie Drentse Zorg met Ouderen | 31-12-2023 | nee        | nog niet aan de orde |
        | C5      | Meerjarenagenda wonen zorg met ouderen | meerjarenagenda van de Alliantie Drentse Zorg met Ouderen | 1-1-2024   | nee        | signaal              |
        | C5      | Meerjarenagenda wonen zorg met ouderen | meerjarenagenda van de Alliantie Drentse Zorg met Ouderen | 1-2-2024   | 31-12-2023 | voldaan              |
        | C5      | Meerjarenagenda wonen zorg met ouderen | meerjarenagenda van de Alliantie Drentse Zorg met Ouderen | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: C7 (Wmo-convenant) alle partijen, vastgesteld uiterlijk op 30 juni 2023

    @clause-C7
    Abstract Scenario: te laat is een signaal, geen convenant is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                               | waarde      |
        | vaststelling van het Wmo-convenant | <gedaan op> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel C7 (Wmo-convenant) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel C7 (Wmo-convenant) voor Huurdersvereniging Samen Sterk over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2023 | nee       | nog niet aan de orde |
        | 1-7-2023  | nee       | niet voldaan         |
        | 1-2-2024  | 30-6-2023 | voldaan              |
        | 1-2-2024  | 1-7-2023  | signaal              |

  Regel: Waar tekortschieten alleen een signaal geeft, want het is een inspanning of een verwachting

    @clause-toelichting-thema-4 @clause-rij-onder-C2 @clause-C4 @clause-C5 @clause-C6 @clause-C7 @clause-C8
    Abstract Scenario: tekortschieten is een signaal en nooit 'niet voldaan', ook voor wie naar een halfjaar vraagt
      Gegeven de peildatum is 1-2-2025
      En gemeente Borger-Odoorn meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over <jaar> "signaal"
      En zegt de toelichting op artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over <jaar>: "tekortschieten geeft een signaal"

      Voorbeelden:
        | artikel             | norm                                                 | jaar | feit                                                      | waarde |
        | toelichting thema 4 | Onderzoek naar kleinschalige woonvormen voor ouderen | 2023 | onderzoek naar kleinschalige woonvormen voor ouderen      | nee    |
        | rij onder C2        | Escalatiemodel bij ernstige woonoverlast             | 2023 | escalatiemodel bij ernstige woonoverlast                  | nee    |
        | C4                  | Convenant over de Wvggz                              | 2022 | convenant over de Wvggz                                   | nee    |
        | C5                  | Experimenten in BOCE-verband gedeeld                 | 2023 | experimenten in BOCE-verband gedeeld                      | nee    |
        | C5                  | Meerjarenagenda wonen zorg met ouderen               | 2023 | meerjarenagenda van de Alliantie Drentse Zorg met Ouderen | nee    |
        | C6                  | Convenant Netwerk Sociaal Domein                     | 2022 | convenant Netwerk Sociaal Domein                          | nee    |
        | C7                  | Start van het Wmo-convenant                          | 2022 | start van de voorbereiding van het Wmo-convenant          | nee    |
        | C8                  | Vroegsignalering van schulden verbeterd              | 2023 | verbeterde werkwijze voor vroegsignalering van schulden   | nee    |

  Regel: C1 en C3 Aantallen die elders staan

    @clause-C1 @clause-C3
    Abstract Scenario: zonder aantal in deze afspraken komt er geen oordeel
      Gegeven <partij> meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "geen waarde afgesproken"
      En zegt de toelichting op artikel <artikel> (<norm>) voor <partij> over 2023: "<waarom>"

      Voorbeelden:
        | artikel | norm                                                     | partij                 | waarom                                        |
        | C1      | Woningen voor uitstroom volgens het convenant Weer Thuis | gemeente Borger-Odoorn | de aantallen staan in het convenant           |
        | C3      | Taakstelling statushouders                               | Woonservice            | het Rijk bepaalt de taakstelling per halfjaar |

  Regel: Voor wie de afspraken van hoofdstuk 4 gelden
    Gemeld is hier alleen iets van een andere afspraak: bij wie de afspraak bindt ontbreekt dan haar eigen feit, bij
    de anderen komt zij niet voor.

    @clause-toelichting-thema-4 @clause-rij-onder-C2 @clause-C7 @clause-C10
    Abstract Scenario: alle vijf de partijen
      Gegeven gemeente Borger-Odoorn meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Woonservice over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Lefier over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk over 2023 "feit ontbreekt"

      Voorbeelden:
        | artikel             | norm                                                 |
        | toelichting thema 4 | Onderzoek naar kleinschalige woonvormen voor ouderen |
        | rij onder C2        | Escalatiemodel bij ernstige woonoverlast             |
        | C7                  | Wmo-convenant                                        |
        | C10                 | Wijken en straten zonder draagkracht bepaald         |

    @clause-rij-onder-C2
    Abstract Scenario: alle vijf de partijen, bij het kwartaaloverleg
      Gegeven gemeente Borger-Odoorn meldt over <periode>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over <periode> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Woonservice over <periode> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Lefier over <periode> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje over <periode> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk over <periode> "feit ontbreekt"

      Voorbeelden:
        | artikel      | norm                                             | periode |
        | rij onder C2 | Kwartaaloverleg wonen en zorg in kwartaal 1 en 3 | 2023-Q1 |
        | rij onder C2 | Kwartaaloverleg wonen en zorg in kwartaal 2 en 4 | 2023-Q2 |

    @clause-toelichting-thema-4 @clause-C1 @clause-rij-onder-C2 @clause-C3 @clause-C8
    Abstract Scenario: gemeente, Woonservice en Lefier
      Gegeven gemeente Borger-Odoorn meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel <artikel> (<norm>) voor Woonservice over 2023 "<uitkomst>"
      En is artikel <artikel> (<norm>) voor Lefier over 2023 "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel             | norm                                                     | uitkomst                |
        | toelichting thema 4 | Afspraken over vergoeding uit de Wmo                     | feit ontbreekt          |
        | C1                  | Woningen voor uitstroom volgens het convenant Weer Thuis | geen waarde afgesproken |
        | rij onder C2        | Strategische stuurgroep sociaal domein                   | feit ontbreekt          |
        | C3                  | Onderzoek naar alternatieven zoals flexwoningen          | feit ontbreekt          |
        | C8                  | Vroegsignalering van schulden verbeterd                  | feit ontbreekt          |

    @clause-C1 @clause-C3 @clause-C4 @clause-C5 @clause-C6 @clause-C7
    Abstract Scenario: de gemeente alleen
      Gegeven de peildatum is 1-2-2025
      En gemeente Borger-Odoorn meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over <jaar> "feit ontbreekt"
      En komt artikel <artikel> (<norm>) voor Woonservice niet voor
      En komt artikel <artikel> (<norm>) voor Lefier niet voor
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel | norm                                                             | jaar |
        | C3      | Wooncursus voor statushouders                                    | 2023 |
        | C1      | Monitoring van het convenant Weer Thuis                          | 2023 |
        | C4      | Convenant over de Wvggz                                          | 2022 |
        | C5      | Voorstel voor een jaarlijks gesprek over zelfstandig thuis wonen | 2023 |
        | C5      | Experimenten in BOCE-verband gedeeld                             | 2023 |
        | C5      | Meerjarenagenda wonen zorg met ouderen                           | 2023 |
        | C5      | Lokale bijeenkomst over zelfstandig thuis wonen                  | 2023 |
        | C6      | Convenant Netwerk Sociaal Domein                                 | 2022 |
        | C7      | Start van het Wmo-convenant                                      | 2022 |

    @clause-C3
    Abstract Scenario: Woonservice en Lefier
      Gegeven Woonservice meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Woonservice over 2023 "<uitkomst>"
      En is artikel <artikel> (<norm>) voor Lefier over 2023 "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor gemeente Borger-Odoorn niet voor
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel | norm                                              | uitkomst                |
        | C3      | Statushouders gelijk verdeeld over de corporaties | feit ontbreekt          |
        | C3      | Taakstelling statushouders                        | geen waarde afgesproken |

  Regel: In welke jaren de afspraken van hoofdstuk 4 gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-toelichting-thema-4 @clause-C1 @clause-rij-onder-C2 @clause-C3 @clause-C5 @clause-C7 @clause-C8 @clause-C10
    Abstract Scenario: alleen in 2023
      Gegeven <partij> meldt over 2022:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En <partij> meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En <partij> meldt over 2024:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2022 "niet van kracht"
      En is artikel <artikel> (<norm>) voor <partij> over 2023 "<in 2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "niet van kracht"

      Voorbeelden:
        | artikel             | norm                                                             | partij                 | in 2023                 |
        | toelichting thema 4 | Afspraken over vergoeding uit de Wmo                             | gemeente Borger-Odoorn | feit ontbreekt          |
        | toelichting thema 4 | Onderzoek naar kleinschalige woonvormen voor ouderen             | gemeente Borger-Odoorn | feit ontbreekt          |
        | C1                  | Woningen voor uitstroom volgens het convenant Weer Thuis         | gemeente Borger-Odoorn | geen waarde afgesproken |
        | rij onder C2        | Escalatiemodel bij ernstige woonoverlast                         | gemeente Borger-Odoorn | feit ontbreekt          |
        | rij onder C2        | Strategische stuurgroep sociaal domein                           | gemeente Borger-Odoorn | feit ontbreekt          |
        | C3                  | Statushouders gelijk verdeeld over de corporaties                | Woonservice            | feit ontbreekt          |
        | C3                  | Wooncursus voor statushouders                                    | gemeente Borger-Odoorn | feit ontbreekt          |
        | C1                  | Monitoring van het convenant Weer Thuis                          | gemeente Borger-Odoorn | feit ontbreekt          |
        | C3                  | Taakstelling statushouders                                       | Woonservice            | geen waarde afgesproken |
        | C3                  | Onderzoek naar alternatieven zoals flexwoningen                  | gemeente Borger-Odoorn | feit ontbreekt          |
        | C5                  | Voorstel voor een jaarlijks gesprek over zelfstandig thuis wonen | gemeente Borger-Odoorn | feit ontbreekt          |
        | C5                  | Experimenten in BOCE-verband gedeeld                             | gemeente Borger-Odoorn | feit ontbreekt          |
        | C5                  | Meerjarenagenda wonen zorg met ouderen                           | gemeente Borger-Odoorn | feit ontbreekt          |
        | C5                  | Lokale bijeenkomst over zelfstandig thuis wonen                  | gemeente Borger-Odoorn | feit ontbreekt          |
        | C7                  | Wmo-convenant                                                    | gemeente Borger-Odoorn | feit ontbreekt          |
        | C8                  | Vroegsignalering van schulden verbeterd                          | gemeente Borger-Odoorn | feit ontbreekt          |
        | C10                 | Wijken en straten zonder draagkracht bepaald                     | gemeente Borger-Odoorn | feit ontbreekt          |

    @clause-C4 @clause-C6 @clause-C7
    Abstract Scenario: wat eind 2022 klaar of begonnen moest zijn, alleen in 2022
      Gegeven <partij> meldt over <jaar ervoor>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En <partij> meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En <partij> meldt over <jaar erna>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar ervoor> "niet van kracht"
      En is artikel <artikel> (<norm>) voor <partij> over <jaar> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor <partij> over <jaar erna> "niet van kracht"

      Voorbeelden:
        | artikel | norm                             | partij                 | jaar ervoor | jaar | jaar erna |
        | C4      | Convenant over de Wvggz          | gemeente Borger-Odoorn | 2021        | 2022 | 2023      |
        | C6      | Convenant Netwerk Sociaal Domein | gemeente Borger-Odoorn | 2021        | 2022 | 2023      |
        | C7      | Start van het Wmo-convenant      | gemeente Borger-Odoorn | 2021        | 2022 | 2023      |

    @clause-toelichting-thema-4 @clause-C1 @clause-rij-onder-C2 @clause-C3 @clause-C5 @clause-C7 @clause-C10
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt de uitkomst over het hele jaar
      Gegeven <partij> meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "feit ontbreekt"

      Voorbeelden:
        | artikel             | norm                                                             | partij                 |
        | toelichting thema 4 | Afspraken over vergoeding uit de Wmo                             | gemeente Borger-Odoorn |
        | rij onder C2        | Strategische stuurgroep sociaal domein                           | gemeente Borger-Odoorn |
        | C3                  | Wooncursus voor statushouders                                    | gemeente Borger-Odoorn |
        | C1                  | Monitoring van het convenant Weer Thuis                          | gemeente Borger-Odoorn |
        | C5                  | Voorstel voor een jaarlijks gesprek over zelfstandig thuis wonen | gemeente Borger-Odoorn |
        | C5                  | Lokale bijeenkomst over zelfstandig thuis wonen                  | gemeente Borger-Odoorn |
        | C3                  | Onderzoek naar alternatieven zoals flexwoningen                  | gemeente Borger-Odoorn |
        | C7                  | Wmo-convenant                                                    | gemeente Borger-Odoorn |
        | C10                 | Wijken en straten zonder draagkracht bepaald                     | gemeente Borger-Odoorn |

    @clause-rij-onder-C2
    Abstract Scenario: vóór 2023 en na 2023 geldt het kwartaaloverleg niet
      Gegeven de peildatum is 1-2-2025
      En gemeente Borger-Odoorn meldt over <kwartaal>:
        | feit                          | waarde |
        | kwartaaloverleg wonen en zorg | 1      |
      Als de afspraken worden getoetst over <kwartaal>
      Dan is artikel rij onder C2 (<norm>) voor gemeente Borger-Odoorn over <kwartaal> "niet van kracht"
      En zegt de toelichting op artikel rij onder C2 (<norm>) voor gemeente Borger-Odoorn over <kwartaal>: "geldt van 1 januari 2023 tot en met 31 december 2023"

      Voorbeelden:
        | norm                                             | kwartaal |
        | Kwartaaloverleg wonen en zorg in kwartaal 1 en 3 | 2022-Q3  |
        | Kwartaaloverleg wonen en zorg in kwartaal 1 en 3 | 2024-Q1  |
        | Kwartaaloverleg wonen en zorg in kwartaal 2 en 4 | 2022-Q4  |
        | Kwartaaloverleg wonen en zorg in kwartaal 2 en 4 | 2024-Q2  |
