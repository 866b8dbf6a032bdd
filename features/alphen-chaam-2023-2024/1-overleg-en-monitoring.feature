# language: nl
@alphen-chaam-2023-2024
Functionaliteit: Prestatieafspraken Alphen-Chaam 2023/2024, overlegstructuur, uitvoeringsagenda en monitoring
  Over het overleg tussen gemeente en Leystromen, de uitvoeringsagenda en hoe zij de voortgang volgen. De aantallen
  en dagen zijn bedachte voorbeelden. De agenda heeft geen datum; 30 juni 2023 is aangehouden, als de eerste
  rapportage erin moet staan.

  Achtergrond:
    Gegeven de afspraken "alphen-chaam-2023-2024"
    En de peildatum is 1-2-2025

  Regel: Overlegstructuur (Elkaar betrekken bij beleid) bij al het nieuwe woonbeleid is de ander betrokken

    @clause-Overlegstructuur
    Abstract Scenario: één van de vijf beleidsstukken zonder de ander is een signaal
      Gegeven gemeente Alphen-Chaam meldt over 2023:
        | feit                                                 | waarde        |
        | beleidsstukken waarbij de andere partij is betrokken | <betrokken>   |
        | nieuw vastgestelde beleidsstukken over wonen         | <vastgesteld> |
      Als de afspraken worden getoetst
      Dan is artikel Overlegstructuur (Elkaar betrekken bij beleid) voor gemeente Alphen-Chaam "<uitkomst>"
      En zegt de toelichting op artikel Overlegstructuur (Elkaar betrekken bij beleid) voor gemeente Alphen-Chaam: "<woorden>"

      Voorbeelden: alles of op één na alles
        | betrokken | vastgesteld | uitkomst | woorden                                                    |
        | 4         | 5           | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 5         | 5           | voldaan  | 100% is precies de grens, en die hoort erbij.              |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | betrokken | vastgesteld | uitkomst                     | woorden                                                     |
        |           | 5           | feit ontbreekt               | beleidsstukken waarbij de andere partij is betrokken (2023) |
        | 5         |             | feit ontbreekt               | nieuw vastgestelde beleidsstukken over wonen (2023)         |
        | 0         | 0           | niets te beoordelen          | niets gebeurd dat beoordeeld kan worden                     |
        | 6         | 5           | cijfers spreken elkaar tegen | Herstel ze eerst.                                           |

  Regel: Overlegstructuur: ten minste twee keer Bestuurlijk Overleg per jaar: één keer voor en één keer na het bod van Leystromen

    @clause-Overlegstructuur
    Abstract Scenario: vaker mag, minder vaak is niet voldaan
      Gegeven gemeente Alphen-Chaam meldt over 2023:
        | feit   | waarde   |
        | <feit> | <aantal> |
      Als de afspraken worden getoetst
      Dan is artikel Overlegstructuur (<norm>) voor gemeente Alphen-Chaam "<uitkomst>"

      Voorbeelden: ten minste twee keer over de afspraken
        | norm                                  | feit                | aantal | uitkomst     |
        | Bestuurlijk Overleg over de afspraken | Bestuurlijk Overleg | 1      | niet voldaan |
        | Bestuurlijk Overleg over de afspraken | Bestuurlijk Overleg | 2      | voldaan      |
        | Bestuurlijk Overleg over de afspraken | Bestuurlijk Overleg | 3      | voldaan      |

      Voorbeelden: ten minste één keer voor het bod
        | norm                             | feit                                                | aantal | uitkomst     |
        | Bestuurlijk Overleg voor het bod | Bestuurlijk Overleg voor het uitbrengen van het bod | 0      | niet voldaan |
        | Bestuurlijk Overleg voor het bod | Bestuurlijk Overleg voor het uitbrengen van het bod | 1      | voldaan      |
        | Bestuurlijk Overleg voor het bod | Bestuurlijk Overleg voor het uitbrengen van het bod | 2      | voldaan      |

      Voorbeelden: ten minste één keer na het bod
        | norm                           | feit                                              | aantal | uitkomst     |
        | Bestuurlijk Overleg na het bod | Bestuurlijk Overleg na het uitbrengen van het bod | 0      | niet voldaan |
        | Bestuurlijk Overleg na het bod | Bestuurlijk Overleg na het uitbrengen van het bod | 1      | voldaan      |
        | Bestuurlijk Overleg na het bod | Bestuurlijk Overleg na het uitbrengen van het bod | 2      | voldaan      |

    @clause-Overlegstructuur
    Abstract Scenario: met een overleg voor en een overleg na het bod is het jaar rond, ook als het nog niet voorbij is
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over 2023-04-18:
        | feit                                                | waarde |
        | Bestuurlijk Overleg                                 | 1      |
        | Bestuurlijk Overleg voor het uitbrengen van het bod | 1      |
      En gemeente Alphen-Chaam meldt over 2023-09-26:
        | feit                                              | waarde |
        | Bestuurlijk Overleg                               | 1      |
        | Bestuurlijk Overleg na het uitbrengen van het bod | 1      |
      Als de afspraken worden getoetst over 2023
      Dan is artikel Overlegstructuur (Bestuurlijk Overleg over de afspraken) voor gemeente Alphen-Chaam over 2023 "<samen>"
      En is artikel Overlegstructuur (Bestuurlijk Overleg voor het bod) voor gemeente Alphen-Chaam over 2023 "<voor het bod>"
      En is artikel Overlegstructuur (Bestuurlijk Overleg na het bod) voor gemeente Alphen-Chaam over 2023 "<na het bod>"

      Voorbeelden:
        | peildatum | samen                | voor het bod         | na het bod           |
        | 17-4-2023 | nog niet aan de orde | nog niet aan de orde | nog niet aan de orde |
        | 18-4-2023 | nog niet aan de orde | voldaan              | nog niet aan de orde |
        | 25-9-2023 | nog niet aan de orde | voldaan              | nog niet aan de orde |
        | 26-9-2023 | voldaan              | voldaan              | voldaan              |

    @clause-Overlegstructuur
    Abstract Scenario: voor en na het bod samen kan niet meer zijn dan er is overlegd
      Gegeven gemeente Alphen-Chaam meldt over 2023:
        | feit                                                | waarde   |
        | Bestuurlijk Overleg                                 | <samen>  |
        | Bestuurlijk Overleg voor het uitbrengen van het bod | <ervoor> |
        | Bestuurlijk Overleg na het uitbrengen van het bod   | <erna>   |
      Als de afspraken worden getoetst
      Dan is artikel Overlegstructuur (Bestuurlijk Overleg over de afspraken) voor gemeente Alphen-Chaam "<uitkomst>"
      En is artikel Overlegstructuur (Bestuurlijk Overleg voor het bod) voor gemeente Alphen-Chaam "<uitkomst>"
      En is artikel Overlegstructuur (Bestuurlijk Overleg na het bod) voor gemeente Alphen-Chaam "<uitkomst>"

      Voorbeelden:
        | samen | ervoor | erna | uitkomst                     |
        | 3     | 1      | 1    | voldaan                      |
        | 2     | 1      | 1    | voldaan                      |
        | 2     | 2      | 1    | cijfers spreken elkaar tegen |

  Regel: Overlegstructuur (Ambtelijke voorbereiding) voor ieder Bestuurlijk Overleg is er ambtelijk overleg

    @clause-Overlegstructuur
    Abstract Scenario: één Bestuurlijk Overleg zonder eigen voorbereiding is niet voldaan
      Gegeven gemeente Alphen-Chaam meldt over 2023:
        | feit                                          | waarde       |
        | ambtelijk voorbereide Bestuurlijke Overleggen | <voorbereid> |
        | Bestuurlijk Overleg                           | <overleggen> |
      Als de afspraken worden getoetst
      Dan is artikel Overlegstructuur (Ambtelijke voorbereiding) voor gemeente Alphen-Chaam "<uitkomst>"
      En zegt de toelichting op artikel Overlegstructuur (Ambtelijke voorbereiding) voor gemeente Alphen-Chaam: "<woorden>"

      Voorbeelden: alles of op één na alles
        | voorbereid | overleggen | uitkomst     | woorden                                       |
        | 2          | 3          | niet voldaan | De grens is ten minste 100%.                  |
        | 3          | 3          | voldaan      | 100% is precies de grens, en die hoort erbij. |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | voorbereid | overleggen | uitkomst                     | woorden                                                                     |
        |            | 3          | feit ontbreekt               | ambtelijk voorbereide Bestuurlijke Overleggen (2023, gemeente Alphen-Chaam) |
        | 3          |            | feit ontbreekt               | Bestuurlijk Overleg (2023)                                                  |
        | 0          | 0          | niets te beoordelen          | niets gebeurd dat beoordeeld kan worden                                     |
        | 4          | 3          | cijfers spreken elkaar tegen | Herstel ze eerst.                                                           |

  Regel: Uitvoeringsagenda (Uitvoeringsagenda opgesteld) na de ondertekening, uiterlijk op 30 juni 2023

    @clause-Uitvoeringsagenda
    Abstract Scenario: later opgesteld is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over 2023:
        | feit                           | waarde      |
        | uitvoeringsagenda 2023 en 2024 | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel Uitvoeringsagenda (Uitvoeringsagenda opgesteld) voor gemeente Alphen-Chaam over 2023 "<uitkomst>"
      En zegt de toelichting op artikel Uitvoeringsagenda (Uitvoeringsagenda opgesteld) voor gemeente Alphen-Chaam over 2023: "<woorden>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             | woorden                                                    |
        | 30-6-2023 | nee       | nog niet aan de orde | 30 juni 2023                                               |
        | 1-7-2023  | nee       | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2025  | 30-6-2023 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2025  | 1-7-2023  | signaal              | Dat is 1 dag te laat.                                      |

  Regel: Uitvoeringsagenda (Inhoud van de uitvoeringsagenda) bij iedere afspraak staan uitvoering, regie en bijdrage

    @clause-Uitvoeringsagenda
    Abstract Scenario: één van de veertig afspraken zonder rollen is niet voldaan
      Gegeven gemeente Alphen-Chaam meldt over 2023:
        | feit                                                       | waarde       |
        | afspraken met uitvoering en rollen in de uitvoeringsagenda | <met rollen> |
        | afspraken in de uitvoeringsagenda                          | <afspraken>  |
      Als de afspraken worden getoetst
      Dan is artikel Uitvoeringsagenda (Inhoud van de uitvoeringsagenda) voor gemeente Alphen-Chaam "<uitkomst>"
      En zegt de toelichting op artikel Uitvoeringsagenda (Inhoud van de uitvoeringsagenda) voor gemeente Alphen-Chaam: "<woorden>"

      Voorbeelden: alles of op één na alles
        | met rollen | afspraken | uitkomst     | woorden                                       |
        | 39         | 40        | niet voldaan | De grens is ten minste 100%.                  |
        | 40         | 40        | voldaan      | 100% is precies de grens, en die hoort erbij. |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | met rollen | afspraken | uitkomst                     | woorden                                                                                  |
        |            | 40        | feit ontbreekt               | afspraken met uitvoering en rollen in de uitvoeringsagenda (2023, gemeente Alphen-Chaam) |
        | 40         |           | feit ontbreekt               | afspraken in de uitvoeringsagenda (2023, gemeente Alphen-Chaam)                          |
        | 0          | 0         | niets te beoordelen          | niets gebeurd dat beoordeeld kan worden                                                  |
        | 41         | 40        | cijfers spreken elkaar tegen | Herstel ze eerst.                                                                        |

  Regel: Monitoring (Voortgangsrapportage) in het tweede en het vierde kwartaal van ieder jaar

    @clause-Monitoring
    Abstract Scenario: één keer in het kwartaal is genoeg en vaker mag
      Gegeven gemeente Alphen-Chaam meldt over <kwartaal>:
        | feit                                         | waarde   |
        | voortgangsrapportage in de uitvoeringsagenda | <aantal> |
        | sociale huurwoningen van de corporatie       | 335      |
      Als de afspraken worden getoetst over <kwartaal>
      Dan is artikel Monitoring (Voortgangsrapportage) voor gemeente Alphen-Chaam over <kwartaal> "<uitkomst>"

      Voorbeelden:
        | kwartaal | aantal | uitkomst       |
        | 2023-Q2  | 0      | niet voldaan   |
        | 2023-Q2  | 1      | voldaan        |
        | 2023-Q2  | 2      | voldaan        |
        | 2023-Q2  |        | feit ontbreekt |
        | 2024-Q4  | 0      | niet voldaan   |
        | 2024-Q4  | 1      | voldaan        |

    @clause-Monitoring
    Scenario: alleen het tweede en het vierde kwartaal tellen, ieder apart
      Gegeven gemeente Alphen-Chaam meldt over 2023-Q2:
        | feit                                         | waarde |
        | voortgangsrapportage in de uitvoeringsagenda | 1      |
      En gemeente Alphen-Chaam meldt over 2023-Q4:
        | feit                                         | waarde |
        | voortgangsrapportage in de uitvoeringsagenda | 0      |
      Als de afspraken worden getoetst
      Dan komt artikel Monitoring (Voortgangsrapportage) voor gemeente Alphen-Chaam over 2023-Q1 niet voor
      En is artikel Monitoring (Voortgangsrapportage) voor gemeente Alphen-Chaam over 2023-Q2 "voldaan"
      En komt artikel Monitoring (Voortgangsrapportage) voor gemeente Alphen-Chaam over 2023-Q3 niet voor
      En is artikel Monitoring (Voortgangsrapportage) voor gemeente Alphen-Chaam over 2023-Q4 "niet voldaan"

    @clause-Monitoring
    Abstract Scenario: wie al heeft gerapporteerd is klaar; een kwartaalcijfer telt na het kwartaal
      Gegeven de peildatum is <peildatum>
      En gemeente Alphen-Chaam meldt over <wanneer>:
        | feit                                         | waarde |
        | voortgangsrapportage in de uitvoeringsagenda | 1      |
      Als de afspraken worden getoetst over 2023-Q2
      Dan is artikel Monitoring (Voortgangsrapportage) voor gemeente Alphen-Chaam over 2023-Q2 "<uitkomst>"

      Voorbeelden:
        | wanneer    | peildatum | uitkomst             |
        | 2023-06-13 | 12-6-2023 | nog niet aan de orde |
        | 2023-06-13 | 13-6-2023 | voldaan              |
        | 2023-Q2    | 29-6-2023 | nog niet aan de orde |
        | 2023-Q2    | 30-6-2023 | voldaan              |

    @clause-Monitoring
    Abstract Scenario: de eerste rapportage is in 2023-Q2, de laatste in 2024-Q4
      Gegeven de peildatum is 1-2-2026
      En gemeente Alphen-Chaam meldt over <kwartaal>:
        | feit                                         | waarde |
        | voortgangsrapportage in de uitvoeringsagenda | 1      |
      Als de afspraken worden getoetst
      Dan is artikel Monitoring (Voortgangsrapportage) voor gemeente Alphen-Chaam over <kwartaal> "<uitkomst>"
      En zegt de toelichting op artikel Monitoring (Voortgangsrapportage) voor gemeente Alphen-Chaam over <kwartaal>: "<woorden>"

      Voorbeelden:
        | kwartaal | uitkomst        | woorden                                              |
        | 2022-Q4  | niet van kracht | geldt van 1 januari 2023 tot en met 31 december 2024 |
        | 2023-Q2  | voldaan         | Oordeel: voldaan                                     |
        | 2024-Q4  | voldaan         | Oordeel: voldaan                                     |
        | 2025-Q2  | niet van kracht | geldt van 1 januari 2023 tot en met 31 december 2024 |

  Regel: Monitoring (Vertraging gemeld) iedere vertraging wordt aan de ander gemeld

    @clause-Monitoring
    Abstract Scenario: één verzwegen vertraging is niet voldaan
      Gegeven gemeente Alphen-Chaam meldt over 2023:
        | feit                                         | waarde         |
        | gemelde vertragingen                         | <gemeld>       |
        | vertragingen bij afspraken onder eigen regie | <vertragingen> |
      Als de afspraken worden getoetst
      Dan is artikel Monitoring (Vertraging gemeld) voor gemeente Alphen-Chaam "<uitkomst>"
      En zegt de toelichting op artikel Monitoring (Vertraging gemeld) voor gemeente Alphen-Chaam: "<woorden>"

      Voorbeelden: alles of op één na alles
        | gemeld | vertragingen | uitkomst     | woorden                                       |
        | 3      | 4            | niet voldaan | De grens is ten minste 100%.                  |
        | 4      | 4            | voldaan      | 100% is precies de grens, en die hoort erbij. |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | gemeld | vertragingen | uitkomst                     | woorden                                             |
        |        | 4            | feit ontbreekt               | gemelde vertragingen (2023)                         |
        | 4      |              | feit ontbreekt               | vertragingen bij afspraken onder eigen regie (2023) |
        | 0      | 0            | niets te beoordelen          | niets gebeurd dat beoordeeld kan worden             |
        | 5      | 4            | cijfers spreken elkaar tegen | Herstel ze eerst.                                   |

  Regel: Voor wie de afspraken over overleg en monitoring gelden

    @clause-Overlegstructuur @clause-Uitvoeringsagenda @clause-Monitoring
    Abstract Scenario: gemeente en Leystromen samen: wat de gemeente meldt telt voor beide
      Gegeven de peildatum is 1-2-2032
      En gemeente Alphen-Chaam meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Alphen-Chaam over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Leystromen over <jaar> "voldaan"

      Voorbeelden:
        | artikel           | norm                                  | feit                                                | jaar    | waarde    |
        | Overlegstructuur  | Bestuurlijk Overleg over de afspraken | Bestuurlijk Overleg                                 | 2023    | 2         |
        | Overlegstructuur  | Bestuurlijk Overleg voor het bod      | Bestuurlijk Overleg voor het uitbrengen van het bod | 2023    | 1         |
        | Overlegstructuur  | Bestuurlijk Overleg na het bod        | Bestuurlijk Overleg na het uitbrengen van het bod   | 2023    | 1         |
        | Uitvoeringsagenda | Uitvoeringsagenda opgesteld           | uitvoeringsagenda 2023 en 2024                      | 2023    | 30-6-2023 |
        | Monitoring        | Voortgangsrapportage                  | voortgangsrapportage in de uitvoeringsagenda        | 2023-Q2 | 1         |

    @clause-Overlegstructuur @clause-Uitvoeringsagenda
    Scenario: over de voorbereiding en de inhoud van de agenda is het cijfer van de gemeente genoeg
      Gegeven gemeente Alphen-Chaam meldt over 2023:
        | feit                                                       | waarde |
        | ambtelijk voorbereide Bestuurlijke Overleggen              | 3      |
        | Bestuurlijk Overleg                                        | 3      |
        | afspraken met uitvoering en rollen in de uitvoeringsagenda | 40     |
        | afspraken in de uitvoeringsagenda                          | 40     |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel Overlegstructuur (Ambtelijke voorbereiding) voor gemeente Alphen-Chaam "voldaan"
      En is artikel Overlegstructuur (Ambtelijke voorbereiding) voor Leystromen "voldaan"
      En is artikel Uitvoeringsagenda (Inhoud van de uitvoeringsagenda) voor gemeente Alphen-Chaam "voldaan"
      En is artikel Uitvoeringsagenda (Inhoud van de uitvoeringsagenda) voor Leystromen "voldaan"

    @clause-Overlegstructuur @clause-Monitoring
    Scenario: ieder voor zich: wat de gemeente meldt over beleid en vertraging telt niet voor Leystromen
      Gegeven gemeente Alphen-Chaam meldt over 2023:
        | feit                                                 | waarde |
        | beleidsstukken waarbij de andere partij is betrokken | 5      |
        | nieuw vastgestelde beleidsstukken over wonen         | 5      |
        | gemelde vertragingen                                 | 4      |
        | vertragingen bij afspraken onder eigen regie         | 4      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel Overlegstructuur (Elkaar betrekken bij beleid) voor gemeente Alphen-Chaam "voldaan"
      En is artikel Overlegstructuur (Elkaar betrekken bij beleid) voor Leystromen "feit ontbreekt"
      En is artikel Monitoring (Vertraging gemeld) voor gemeente Alphen-Chaam "voldaan"
      En is artikel Monitoring (Vertraging gemeld) voor Leystromen "feit ontbreekt"

  Regel: Wanneer de afspraken over overleg en monitoring gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-Overlegstructuur @clause-Uitvoeringsagenda @clause-Monitoring
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over 2022:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 335    |
      En <partij> meldt over 2023:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 335    |
      En <partij> meldt over 2024:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 335    |
      En <partij> meldt over 2025:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 335    |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2022 "<2022>"
      En is artikel <artikel> (<norm>) voor <partij> over 2023 "<2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "<2024>"
      En is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"

      Voorbeelden:
        | artikel           | norm                                  | partij                | 2022            | 2023           | 2024            | 2025            |
        | Overlegstructuur  | Elkaar betrekken bij beleid           | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt | feit ontbreekt  | niet van kracht |
        | Overlegstructuur  | Bestuurlijk Overleg over de afspraken | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt | feit ontbreekt  | niet van kracht |
        | Overlegstructuur  | Bestuurlijk Overleg voor het bod      | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt | feit ontbreekt  | niet van kracht |
        | Overlegstructuur  | Bestuurlijk Overleg na het bod        | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt | feit ontbreekt  | niet van kracht |
        | Overlegstructuur  | Ambtelijke voorbereiding              | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt | feit ontbreekt  | niet van kracht |
        | Uitvoeringsagenda | Inhoud van de uitvoeringsagenda       | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt | feit ontbreekt  | niet van kracht |
        | Monitoring        | Vertraging gemeld                     | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt | feit ontbreekt  | niet van kracht |
        | Uitvoeringsagenda | Uitvoeringsagenda opgesteld           | gemeente Alphen-Chaam | niet van kracht | feit ontbreekt | niet van kracht | niet van kracht |

    @clause-Overlegstructuur @clause-Uitvoeringsagenda @clause-Monitoring
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar, en pas als dat voorbij is
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit                                   | waarde |
        | sociale huurwoningen van de corporatie | 335    |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel           | norm                                  | partij                | jaar | peildatum  | uitkomst             |
        | Overlegstructuur  | Elkaar betrekken bij beleid           | gemeente Alphen-Chaam | 2023 | 30-12-2023 | nog niet aan de orde |
        | Overlegstructuur  | Elkaar betrekken bij beleid           | gemeente Alphen-Chaam | 2023 | 31-12-2023 | feit ontbreekt       |
        | Overlegstructuur  | Bestuurlijk Overleg over de afspraken | gemeente Alphen-Chaam | 2023 | 30-12-2023 | nog niet aan de orde |
        | Overlegstructuur  | Bestuurlijk Overleg over de afspraken | gemeente Alphen-Chaam | 2023 | 31-12-2023 | feit ontbreekt       |
        | Overlegstructuur  | Bestuurlijk Overleg voor het bod      | gemeente Alphen-Chaam | 2023 | 30-12-2023 | nog niet aan de orde |
        | Overlegstructuur  | Bestuurlijk Overleg voor het bod      | gemeente Alphen-Chaam | 2023 | 31-12-2023 | feit ontbreekt       |
        | Overlegstructuur  | Bestuurlijk Overleg na het bod        | gemeente Alphen-Chaam | 2023 | 30-12-2023 | nog niet aan de orde |
        | Overlegstructuur  | Bestuurlijk Overleg na het bod        | gemeente Alphen-Chaam | 2023 | 31-12-2023 | feit ontbreekt       |
        | Overlegstructuur  | Ambtelijke voorbereiding              | gemeente Alphen-Chaam | 2023 | 30-12-2023 | nog niet aan de orde |
        | Overlegstructuur  | Ambtelijke voorbereiding              | gemeente Alphen-Chaam | 2023 | 31-12-2023 | feit ontbreekt       |
        | Uitvoeringsagenda | Inhoud van de uitvoeringsagenda       | gemeente Alphen-Chaam | 2023 | 30-12-2023 | nog niet aan de orde |
        | Uitvoeringsagenda | Inhoud van de uitvoeringsagenda       | gemeente Alphen-Chaam | 2023 | 31-12-2023 | feit ontbreekt       |
        | Monitoring        | Vertraging gemeld                     | gemeente Alphen-Chaam | 2023 | 30-12-2023 | nog niet aan de orde |
        | Monitoring        | Vertraging gemeld                     | gemeente Alphen-Chaam | 2023 | 31-12-2023 | feit ontbreekt       |
        | Uitvoeringsagenda | Uitvoeringsagenda opgesteld           | gemeente Alphen-Chaam | 2023 | 1-1-2024   | feit ontbreekt       |
