# language: nl
@dordt-west-2024-2026
Functionaliteit: Hoofdlijnennotitie Nationaal Programma Dordt West 2024-2026, vervolg
  Over het uitvoeringsprogramma, het programmabureau, de monitor en de middelen. De aantallen indicatoren en de
  dagen waarop iets is gedaan zijn bedachte voorbeelden; de bedragen noemt de notitie. Waar de notitie geen datum
  noemt, is het einde van 2026 aangehouden: zij gaat over drie jaar.

  Achtergrond:
    Gegeven de afspraken "dordt-west-2024-2026"
    En de peildatum is 1-2-2028

  Regel: UITVOERINGSPROGRAMMA 2024-2026: eind 2024 een programma, eind 2026 een participatie- en communicatieplan

    @clause-UITVOERINGSPROGRAMMA-2024-2026
    Abstract Scenario: op tijd, een dag te laat, en niet gedaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel UITVOERINGSPROGRAMMA 2024-2026 (<norm>) voor gemeente Dordrecht over <jaar> "<uitkomst>"
      En zegt de toelichting op artikel UITVOERINGSPROGRAMMA 2024-2026 (<norm>) voor gemeente Dordrecht over <jaar>: "<woorden>"

      Voorbeelden: het eerste uitvoeringsprogramma
        | norm                        | jaar | feit                                   | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Eerste uitvoeringsprogramma | 2024 | eerste uitvoeringsprogramma Dordt West | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | Eerste uitvoeringsprogramma | 2024 | eerste uitvoeringsprogramma Dordt West | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Eerste uitvoeringsprogramma | 2024 | eerste uitvoeringsprogramma Dordt West | 1-2-2028   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | Eerste uitvoeringsprogramma | 2024 | eerste uitvoeringsprogramma Dordt West | 1-2-2028   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

      Voorbeelden: het plan dat daarop volgt
        | norm                              | jaar | feit                                         | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | Participatie- en communicatieplan | 2026 | participatie- en communicatieplan Dordt West | 31-12-2026 | nee        | nog niet aan de orde | 31 december 2026                                           |
        | Participatie- en communicatieplan | 2026 | participatie- en communicatieplan Dordt West | 1-1-2027   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | Participatie- en communicatieplan | 2026 | participatie- en communicatieplan Dordt West | 1-2-2028   | 31-12-2026 | voldaan              | Dat is op tijd.                                            |
        | Participatie- en communicatieplan | 2026 | participatie- en communicatieplan Dordt West | 1-2-2028   | 1-1-2027   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: UITVOERINGSPROGRAMMA 2024-2026 (Volgende programma’s voor vier jaar) vanaf 2027 niet korter en niet langer

    @clause-UITVOERINGSPROGRAMMA-2024-2026
    Abstract Scenario: een jaar korter of langer is een signaal
      Gegeven gemeente Dordrecht meldt over 2027:
        | feit                                           | waarde  |
        | looptijd van het uitvoeringsprogramma in jaren | <jaren> |
      Als de afspraken worden getoetst over 2027
      Dan is artikel UITVOERINGSPROGRAMMA 2024-2026 (Volgende programma’s voor vier jaar) voor gemeente Dordrecht over 2027 "<uitkomst>"
      En zegt de toelichting op artikel UITVOERINGSPROGRAMMA 2024-2026 (Volgende programma’s voor vier jaar) voor gemeente Dordrecht over 2027: "<woorden>"

      Voorbeelden:
        | jaren | uitkomst | woorden                                                    |
        | 3     | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 4     | voldaan  | 4 is precies de grens, en die hoort erbij.                 |
        | 5     | signaal  | 5 is meer dan 4.                                           |

  Regel: PROGRAMMABUREAU (Programmabureau in Dordt West) begin 2024, dus uiterlijk eind maart

    @clause-PROGRAMMABUREAU
    Abstract Scenario: op tijd, een dag te laat, en niet begonnen
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit                                   | waarde      |
        | programmabureau werkzaam in Dordt West | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel PROGRAMMABUREAU (Programmabureau in Dordt West) voor gemeente Dordrecht over 2024 "<uitkomst>"
      En zegt de toelichting op artikel PROGRAMMABUREAU (Programmabureau in Dordt West) voor gemeente Dordrecht over 2024: "<woorden>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             | woorden                                                    |
        | 31-3-2024 | nee       | nog niet aan de orde | 31 maart 2024                                              |
        | 1-4-2024  | nee       | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2028  | 31-3-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2028  | 1-4-2024  | signaal              | Dat is 1 dag te laat.                                      |

  Regel: MONITORING EN VERANTWOORDING (Nulmeting monitor Dordt West) bij de start van het programma, dus in 2024

    @clause-MONITORING-EN-VERANTWOORDING
    Abstract Scenario: op tijd, een dag te laat, en niet gemeten
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit                                | waarde      |
        | nulmeting van de monitor Dordt West | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel MONITORING EN VERANTWOORDING (Nulmeting monitor Dordt West) voor gemeente Dordrecht over 2024 "<uitkomst>"
      En zegt de toelichting op artikel MONITORING EN VERANTWOORDING (Nulmeting monitor Dordt West) voor gemeente Dordrecht over 2024: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: MONITORING EN VERANTWOORDING (Jaarlijkse meting monitor Dordt West) na de nulmeting ieder jaar ten minste één keer

    @clause-MONITORING-EN-VERANTWOORDING
    Abstract Scenario: een jaar zonder meting is een signaal
      Gegeven gemeente Dordrecht meldt over 2025:
        | feit                               | waarde     |
        | metingen van de monitor Dordt West | <metingen> |
      Als de afspraken worden getoetst over 2025
      Dan is artikel MONITORING EN VERANTWOORDING (Jaarlijkse meting monitor Dordt West) voor gemeente Dordrecht over 2025 "<uitkomst>"
      En zegt de toelichting op artikel MONITORING EN VERANTWOORDING (Jaarlijkse meting monitor Dordt West) voor gemeente Dordrecht over 2025: "<woorden>"

      Voorbeelden:
        | metingen | uitkomst | woorden                                                    |
        | 0        | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 1        | voldaan  | 1 is precies de grens, en die hoort erbij.                 |
        | 2        | voldaan  | Oordeel: voldaan                                           |

    @clause-MONITORING-EN-VERANTWOORDING
    Abstract Scenario: wie al heeft gemeten is klaar; een jaarcijfer telt pas als het jaar voorbij is
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <wanneer>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst over 2025
      Dan is artikel MONITORING EN VERANTWOORDING (Jaarlijkse meting monitor Dordt West) voor gemeente Dordrecht over 2025 "<uitkomst>"

      Voorbeelden:
        | wanneer    | peildatum  | uitkomst             |
        | 2025-05-20 | 19-5-2025  | nog niet aan de orde |
        | 2025-05-20 | 20-5-2025  | voldaan              |
        | 2025       | 30-12-2025 | nog niet aan de orde |
        | 2025       | 31-12-2025 | voldaan              |

  Regel: MONITORING EN VERANTWOORDING (Landelijke kernindicatoren in de monitor) de monitor heeft ze allemaal

    @clause-MONITORING-EN-VERANTWOORDING
    Abstract Scenario: één ontbrekende kernindicator is een signaal
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                     | waarde          |
        | landelijke kernindicatoren in de monitor | <in de monitor> |
        | landelijke kernindicatoren               | <landelijk>     |
      Als de afspraken worden getoetst over 2024
      Dan is artikel MONITORING EN VERANTWOORDING (Landelijke kernindicatoren in de monitor) voor gemeente Dordrecht over 2024 "<uitkomst>"
      En zegt de toelichting op artikel MONITORING EN VERANTWOORDING (Landelijke kernindicatoren in de monitor) voor gemeente Dordrecht over 2024: "<woorden>"

      Voorbeelden: allemaal, of op één na allemaal
        | in de monitor | landelijk | uitkomst | woorden                                                    |
        | 24            | 25        | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 25            | 25        | voldaan  | 100% is precies de grens, en die hoort erbij.              |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | in de monitor | landelijk | uitkomst                     | woorden                                         |
        |               | 25        | feit ontbreekt               | landelijke kernindicatoren in de monitor (2024) |
        | 25            |           | feit ontbreekt               | landelijke kernindicatoren (2024)               |
        | 0             | 0         | niets te beoordelen          | niets gebeurd dat beoordeeld kan worden         |
        | 1             | 0         | cijfers spreken elkaar tegen | Herstel ze eerst.                               |
        | 26            | 25        | cijfers spreken elkaar tegen | Herstel ze eerst.                               |

  Regel: MONITORING EN VERANTWOORDING (Eigen indicatoren in de monitor) ten minste één

    @clause-MONITORING-EN-VERANTWOORDING
    Abstract Scenario: geen eigen indicator is een signaal
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                             | waarde  |
        | lokale indicatoren in de monitor | <eigen> |
      Als de afspraken worden getoetst over 2024
      Dan is artikel MONITORING EN VERANTWOORDING (Eigen indicatoren in de monitor) voor gemeente Dordrecht over 2024 "<uitkomst>"
      En zegt de toelichting op artikel MONITORING EN VERANTWOORDING (Eigen indicatoren in de monitor) voor gemeente Dordrecht over 2024: "<woorden>"

      Voorbeelden:
        | eigen | uitkomst | woorden                                                    |
        | 0     | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 1     | voldaan  | 1 is precies de grens, en die hoort erbij.                 |
        | 2     | voldaan  | Oordeel: voldaan                                           |

  Regel: FINANCIERING: voor de programmaorganisatie € 100.000 in 2022 en € 500.000 per jaar in 2023-2025

    @clause-FINANCIERING
    Abstract Scenario: een cent meer of minder is een signaal
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit                                  | waarde   |
        | middelen voor de programmaorganisatie | <bedrag> |
      Als de afspraken worden getoetst
      Dan is artikel FINANCIERING (<norm>) voor gemeente Dordrecht over <jaar> "<uitkomst>"
      En zegt de toelichting op artikel FINANCIERING (<norm>) voor gemeente Dordrecht over <jaar>: "<woorden>"

      Voorbeelden: eenmalig uit de decembercirculaire van 2022
        | norm                               | jaar | bedrag     | uitkomst | woorden                                                    |
        | Middelen programmaorganisatie 2022 | 2022 | 99.999,99  | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | Middelen programmaorganisatie 2022 | 2022 | 100.000,00 | voldaan  | € 100.000,00 is precies de grens, en die hoort erbij.      |
        | Middelen programmaorganisatie 2022 | 2022 | 100.000,01 | signaal  | De afspraak is gelezen als een inspanning of verwachting |

      Voorbeelden: ieder jaar van 2023 tot en met 2025
        | norm                                  | jaar | bedrag     | uitkomst | woorden                                                    |
        | Middelen voor de programmaorganisatie | 2023 | 499.999,99 | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | Middelen voor de programmaorganisatie | 2023 | 500.000,00 | voldaan  | € 500.000,00 is precies de grens, en die hoort erbij.      |
        | Middelen voor de programmaorganisatie | 2023 | 500.000,01 | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | Middelen voor de programmaorganisatie | 2025 | 500.000,00 | voldaan  | Oordeel: voldaan                                           |

  Regel: FINANCIERING (Procesbegeleiding herstructurering Crabbehof) van 2023 tot en met 2026 samen € 120.000 van de provincie

    @clause-FINANCIERING
    Abstract Scenario: een cent meer of minder is een signaal
      Gegeven gemeente Dordrecht meldt over 2023:
        | feit                                         | waarde |
        | procesbegeleiding Crabbehof van de provincie | <2023> |
      En gemeente Dordrecht meldt over 2024:
        | feit                                         | waarde |
        | procesbegeleiding Crabbehof van de provincie | <2024> |
      En gemeente Dordrecht meldt over 2025:
        | feit                                         | waarde |
        | procesbegeleiding Crabbehof van de provincie | <2025> |
      En gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | procesbegeleiding Crabbehof van de provincie | <2026> |
      Als de afspraken worden getoetst over 2026
      Dan is artikel FINANCIERING (Procesbegeleiding herstructurering Crabbehof) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel FINANCIERING (Procesbegeleiding herstructurering Crabbehof) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden: in een of meer keer
        | 2023       | 2024      | 2025      | 2026      | uitkomst | woorden                                                    |
        | 30.000,00  | 30.000,00 | 40.000,00 | 19.999,99 | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 30.000,00  | 30.000,00 | 40.000,00 | 20.000,00 | voldaan  | € 120.000,00 is precies de grens, en die hoort erbij.      |
        | 30.000,00  | 30.000,00 | 40.000,00 | 20.000,01 | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 120.000,00 | 0,00      | 0,00      | 0,00      | voldaan  | Oordeel: voldaan                                           |

      Voorbeelden: zonder het bedrag van ieder jaar is er geen oordeel
        | 2023      | 2024      | 2025      | 2026      | uitkomst       | woorden                                             |
        |           | 30.000,00 | 40.000,00 | 20.000,00 | feit ontbreekt | procesbegeleiding Crabbehof van de provincie (2023) |
        | 30.000,00 |           | 40.000,00 | 20.000,00 | feit ontbreekt | procesbegeleiding Crabbehof van de provincie (2024) |
        | 30.000,00 | 30.000,00 |           | 20.000,00 | feit ontbreekt | procesbegeleiding Crabbehof van de provincie (2025) |
        | 30.000,00 | 30.000,00 | 40.000,00 |           | feit ontbreekt | procesbegeleiding Crabbehof van de provincie (2026) |

  Regel: Voor wie en wanneer de afspraken over het vervolg gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-UITVOERINGSPROGRAMMA-2024-2026 @clause-PROGRAMMABUREAU @clause-MONITORING-EN-VERANTWOORDING @clause-FINANCIERING
    Abstract Scenario: alles staat op naam van de gemeente, ook wat de alliantie doet
      Gegeven de peildatum is 1-2-2045
      En gemeente Dordrecht meldt over <jaar>:
        | feit                          | waarde |
        | actieve Dordtse Energiehulpen | 12     |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor

      Voorbeelden:
        | artikel                        | norm                                         | jaar | uitkomst       |
        | UITVOERINGSPROGRAMMA 2024-2026 | Eerste uitvoeringsprogramma                  | 2024 | feit ontbreekt |
        | UITVOERINGSPROGRAMMA 2024-2026 | Volgende programma’s voor vier jaar          | 2027 | feit ontbreekt |
        | UITVOERINGSPROGRAMMA 2024-2026 | Participatie- en communicatieplan            | 2026 | feit ontbreekt |
        | PROGRAMMABUREAU                | Programmabureau in Dordt West                | 2024 | feit ontbreekt |
        | MONITORING EN VERANTWOORDING   | Nulmeting monitor Dordt West                 | 2024 | feit ontbreekt |
        | MONITORING EN VERANTWOORDING   | Jaarlijkse meting monitor Dordt West         | 2025 | feit ontbreekt |
        | MONITORING EN VERANTWOORDING   | Landelijke kernindicatoren in de monitor     | 2024 | feit ontbreekt |
        | MONITORING EN VERANTWOORDING   | Eigen indicatoren in de monitor              | 2024 | feit ontbreekt |
        | FINANCIERING                   | Middelen programmaorganisatie 2022           | 2022 | feit ontbreekt |
        | FINANCIERING                   | Middelen voor de programmaorganisatie        | 2023 | feit ontbreekt |
        | FINANCIERING                   | Procesbegeleiding herstructurering Crabbehof | 2026 | feit ontbreekt |

    @clause-UITVOERINGSPROGRAMMA-2024-2026 @clause-PROGRAMMABUREAU @clause-MONITORING-EN-VERANTWOORDING @clause-FINANCIERING
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2045
      En <partij> meldt over 2023:
        | feit                          | waarde |
        | actieve Dordtse Energiehulpen | 12     |
      En <partij> meldt over 2024:
        | feit                          | waarde |
        | actieve Dordtse Energiehulpen | 12     |
      En <partij> meldt over 2025:
        | feit                          | waarde |
        | actieve Dordtse Energiehulpen | 12     |
      En <partij> meldt over 2026:
        | feit                          | waarde |
        | actieve Dordtse Energiehulpen | 12     |
      En <partij> meldt over 2027:
        | feit                          | waarde |
        | actieve Dordtse Energiehulpen | 12     |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "<2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "<2024>"
      En is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"
      En is artikel <artikel> (<norm>) voor <partij> over 2026 "<2026>"
      En is artikel <artikel> (<norm>) voor <partij> over 2027 "<2027>"

      Voorbeelden:
        | artikel                        | norm                                         | partij             | 2023            | 2024                 | 2025                 | 2026            | 2027            |
        | UITVOERINGSPROGRAMMA 2024-2026 | Eerste uitvoeringsprogramma                  | gemeente Dordrecht | niet van kracht | feit ontbreekt       | niet van kracht      | niet van kracht | niet van kracht |
        | UITVOERINGSPROGRAMMA 2024-2026 | Participatie- en communicatieplan            | gemeente Dordrecht | niet van kracht | nog niet aan de orde | nog niet aan de orde | feit ontbreekt  | niet van kracht |
        | UITVOERINGSPROGRAMMA 2024-2026 | Volgende programma’s voor vier jaar          | gemeente Dordrecht | niet van kracht | niet van kracht      | niet van kracht      | niet van kracht | feit ontbreekt  |
        | PROGRAMMABUREAU                | Programmabureau in Dordt West                | gemeente Dordrecht | niet van kracht | feit ontbreekt       | niet van kracht      | niet van kracht | niet van kracht |
        | MONITORING EN VERANTWOORDING   | Nulmeting monitor Dordt West                 | gemeente Dordrecht | niet van kracht | feit ontbreekt       | niet van kracht      | niet van kracht | niet van kracht |
        | MONITORING EN VERANTWOORDING   | Jaarlijkse meting monitor Dordt West         | gemeente Dordrecht | niet van kracht | niet van kracht      | feit ontbreekt       | feit ontbreekt  | feit ontbreekt  |
        | MONITORING EN VERANTWOORDING   | Landelijke kernindicatoren in de monitor     | gemeente Dordrecht | niet van kracht | feit ontbreekt       | feit ontbreekt       | feit ontbreekt  | niet van kracht |
        | MONITORING EN VERANTWOORDING   | Eigen indicatoren in de monitor              | gemeente Dordrecht | niet van kracht | feit ontbreekt       | feit ontbreekt       | feit ontbreekt  | niet van kracht |
        | FINANCIERING                   | Middelen programmaorganisatie 2022           | gemeente Dordrecht | niet van kracht | niet van kracht      | niet van kracht      | niet van kracht | niet van kracht |
        | FINANCIERING                   | Middelen voor de programmaorganisatie        | gemeente Dordrecht | feit ontbreekt  | feit ontbreekt       | feit ontbreekt       | niet van kracht | niet van kracht |
        | FINANCIERING                   | Procesbegeleiding herstructurering Crabbehof | gemeente Dordrecht | niet van kracht | niet van kracht      | niet van kracht      | feit ontbreekt  | niet van kracht |

    @clause-UITVOERINGSPROGRAMMA-2024-2026 @clause-MONITORING-EN-VERANTWOORDING @clause-FINANCIERING
    Abstract Scenario: wat voor 2023 of na 2027 geldt: het geld van 2022, en programma's en metingen tot en met 2043
      Gegeven de peildatum is 1-2-2045
      En <partij> meldt over <jaar>:
        | feit                          | waarde |
        | actieve Dordtse Energiehulpen | 12     |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                        | norm                                  | partij             | jaar | uitkomst        |
        | UITVOERINGSPROGRAMMA 2024-2026 | Volgende programma’s voor vier jaar   | gemeente Dordrecht | 2043 | feit ontbreekt  |
        | UITVOERINGSPROGRAMMA 2024-2026 | Volgende programma’s voor vier jaar   | gemeente Dordrecht | 2044 | niet van kracht |
        | MONITORING EN VERANTWOORDING   | Jaarlijkse meting monitor Dordt West  | gemeente Dordrecht | 2043 | feit ontbreekt  |
        | MONITORING EN VERANTWOORDING   | Jaarlijkse meting monitor Dordt West  | gemeente Dordrecht | 2044 | niet van kracht |
        | FINANCIERING                   | Middelen programmaorganisatie 2022    | gemeente Dordrecht | 2021 | niet van kracht |
        | FINANCIERING                   | Middelen programmaorganisatie 2022    | gemeente Dordrecht | 2022 | feit ontbreekt  |
        | FINANCIERING                   | Middelen voor de programmaorganisatie | gemeente Dordrecht | 2022 | niet van kracht |

    @clause-UITVOERINGSPROGRAMMA-2024-2026 @clause-MONITORING-EN-VERANTWOORDING @clause-FINANCIERING @clause-PROGRAMMABUREAU
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar, en pas als dat voorbij is
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit                          | waarde |
        | actieve Dordtse Energiehulpen | 12     |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                        | norm                                         | partij             | jaar | peildatum  | uitkomst             |
        | UITVOERINGSPROGRAMMA 2024-2026 | Volgende programma’s voor vier jaar          | gemeente Dordrecht | 2027 | 30-12-2027 | nog niet aan de orde |
        | UITVOERINGSPROGRAMMA 2024-2026 | Volgende programma’s voor vier jaar          | gemeente Dordrecht | 2027 | 31-12-2027 | feit ontbreekt       |
        | MONITORING EN VERANTWOORDING   | Jaarlijkse meting monitor Dordt West         | gemeente Dordrecht | 2025 | 30-12-2025 | nog niet aan de orde |
        | MONITORING EN VERANTWOORDING   | Jaarlijkse meting monitor Dordt West         | gemeente Dordrecht | 2025 | 31-12-2025 | feit ontbreekt       |
        | MONITORING EN VERANTWOORDING   | Landelijke kernindicatoren in de monitor     | gemeente Dordrecht | 2024 | 30-12-2024 | nog niet aan de orde |
        | MONITORING EN VERANTWOORDING   | Landelijke kernindicatoren in de monitor     | gemeente Dordrecht | 2024 | 31-12-2024 | feit ontbreekt       |
        | MONITORING EN VERANTWOORDING   | Eigen indicatoren in de monitor              | gemeente Dordrecht | 2024 | 30-12-2024 | nog niet aan de orde |
        | MONITORING EN VERANTWOORDING   | Eigen indicatoren in de monitor              | gemeente Dordrecht | 2024 | 31-12-2024 | feit ontbreekt       |
        | FINANCIERING                   | Middelen programmaorganisatie 2022           | gemeente Dordrecht | 2022 | 30-12-2022 | nog niet aan de orde |
        | FINANCIERING                   | Middelen programmaorganisatie 2022           | gemeente Dordrecht | 2022 | 31-12-2022 | feit ontbreekt       |
        | FINANCIERING                   | Middelen voor de programmaorganisatie        | gemeente Dordrecht | 2023 | 30-12-2023 | nog niet aan de orde |
        | FINANCIERING                   | Middelen voor de programmaorganisatie        | gemeente Dordrecht | 2023 | 31-12-2023 | feit ontbreekt       |
        | FINANCIERING                   | Procesbegeleiding herstructurering Crabbehof | gemeente Dordrecht | 2026 | 30-12-2026 | nog niet aan de orde |
        | FINANCIERING                   | Procesbegeleiding herstructurering Crabbehof | gemeente Dordrecht | 2026 | 31-12-2026 | feit ontbreekt       |
        | UITVOERINGSPROGRAMMA 2024-2026 | Eerste uitvoeringsprogramma                  | gemeente Dordrecht | 2024 | 1-1-2025   | feit ontbreekt       |
        | UITVOERINGSPROGRAMMA 2024-2026 | Participatie- en communicatieplan            | gemeente Dordrecht | 2026 | 1-1-2027   | feit ontbreekt       |
        | PROGRAMMABUREAU                | Programmabureau in Dordt West                | gemeente Dordrecht | 2024 | 1-1-2025   | feit ontbreekt       |
        | MONITORING EN VERANTWOORDING   | Nulmeting monitor Dordt West                 | gemeente Dordrecht | 2024 | 1-1-2025   | feit ontbreekt       |
