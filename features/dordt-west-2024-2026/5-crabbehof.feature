# language: nl
@dordt-west-2024-2026
Functionaliteit: Hoofdlijnennotitie Nationaal Programma Dordt West 2024-2026, Crabbehof
  Over het Volkshuisvestingsfonds, ratten, de bouw aan de Frank van der Goesstraat en een bewonersplatform. De
  bedragen per jaar, meldingen en dagen zijn bedachte voorbeelden; 17,45 miljoen, 30% en de aantallen appartementen
  noemt de notitie. Waar de notitie geen datum noemt, is het einde van 2026 aangehouden: zij gaat over drie jaar.

  Achtergrond:
    Gegeven de afspraken "dordt-west-2024-2026"
    En de peildatum is 1-2-2028

  Regel: VOLKSHUISVESTINGSFONDS (Aanvraag Volkshuisvestingsfonds) vanaf 2023 samen ten hoogste de gevraagde 17,45 miljoen, afgerond

    @clause-VOLKSHUISVESTINGSFONDS
    Abstract Scenario: tot 17,455 miljoen is afgerond 17,45 miljoen
      Gegeven gemeente Dordrecht meldt over 2023:
        | feit                              | waarde |
        | toekenning Volkshuisvestingsfonds | <2023> |
      En gemeente Dordrecht meldt over 2024:
        | feit                                      | waarde |
        | toekenning Volkshuisvestingsfonds         | <2024> |
        | aanvraag Volkshuisvestingsfonds toegekend | ja     |
      Als de afspraken worden getoetst over 2024
      Dan is artikel VOLKSHUISVESTINGSFONDS (Aanvraag Volkshuisvestingsfonds) voor gemeente Dordrecht over 2024 "<uitkomst>"
      En zegt de toelichting op artikel VOLKSHUISVESTINGSFONDS (Aanvraag Volkshuisvestingsfonds) voor gemeente Dordrecht over 2024: "<woorden>"

      Voorbeelden: twee jaren samen
        | 2023         | 2024          | uitkomst | woorden                                                    |
        | 7.000.000,00 | 10.454.999,98 | voldaan  | Oordeel: voldaan                                           |
        | 7.000.000,00 | 10.454.999,99 | voldaan  | € 17.454.999,99 is precies de grens, en die hoort erbij.   |
        | 7.000.000,00 | 10.455.000,00 | signaal  | De afspraak is gelezen als een inspanning of verwachting |

      Voorbeelden: zonder het bedrag van ieder jaar is er geen oordeel
        | 2023         | 2024          | uitkomst       | woorden                                  |
        |              | 10.455.000,00 | feit ontbreekt | toekenning Volkshuisvestingsfonds (2023) |
        | 7.000.000,00 |               | feit ontbreekt | toekenning Volkshuisvestingsfonds (2024) |

  Regel: VOLKSHUISVESTINGSFONDS (Cofinanciering Volkshuisvestingsfonds) eind 2026 ten minste 30% van bijdrage en cofinanciering samen
    De eis geldt voor het project als geheel: wat vanaf 2023 is toegekend en vastgelegd telt op, en geoordeeld wordt
    een keer, eind 2026. Waarvan het 30% is zegt de notitie niet; gekozen is het geheel.

    @clause-VOLKSHUISVESTINGSFONDS
    Abstract Scenario: van 25 miljoen is 30% 7,5 miljoen, en een cent minder is niet voldaan
      Gegeven gemeente Dordrecht meldt over 2023:
        | feit                                          | waarde       |
        | cofinanciering bij het Volkshuisvestingsfonds | 500.000,00   |
        | toekenning Volkshuisvestingsfonds             | 7.500.000,00 |
      En gemeente Dordrecht meldt over 2024:
        | feit                                          | waarde        |
        | cofinanciering bij het Volkshuisvestingsfonds | 500.000,00    |
        | toekenning Volkshuisvestingsfonds             | 10.000.000,00 |
      En gemeente Dordrecht meldt over 2025:
        | feit                                          | waarde       |
        | cofinanciering bij het Volkshuisvestingsfonds | 4.000.000,00 |
        | toekenning Volkshuisvestingsfonds             | 0,00         |
      En gemeente Dordrecht meldt over 2026:
        | feit                                          | waarde |
        | cofinanciering bij het Volkshuisvestingsfonds | <zelf> |
        | toekenning Volkshuisvestingsfonds             | 0,00   |
        | aanvraag Volkshuisvestingsfonds toegekend     | ja     |
      Als de afspraken worden getoetst over 2026
      Dan is artikel VOLKSHUISVESTINGSFONDS (Cofinanciering Volkshuisvestingsfonds) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel VOLKSHUISVESTINGSFONDS (Cofinanciering Volkshuisvestingsfonds) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden: bij een bijdrage van 17,5 miljoen
        | zelf         | uitkomst     | woorden                                      |
        | 2.499.999,99 | niet voldaan | Oordeel: niet voldaan                        |
        | 2.500.000,00 | voldaan      | 30% is precies de grens, en die hoort erbij. |
        | 2.500.000,01 | voldaan      | Oordeel: voldaan                             |

      Voorbeelden: 30% van de bijdrage zelf is niet genoeg
        | zelf       | uitkomst     | woorden               |
        | 250.000,00 | niet voldaan | Oordeel: niet voldaan |

    @clause-VOLKSHUISVESTINGSFONDS
    Abstract Scenario: zonder het bedrag van ieder jaar is er geen oordeel
      Gegeven gemeente Dordrecht meldt over 2023:
        | feit                                          | waarde      |
        | cofinanciering bij het Volkshuisvestingsfonds | <zelf 2023> |
        | toekenning Volkshuisvestingsfonds             | <toegekend> |
      En gemeente Dordrecht meldt over 2024:
        | feit                                          | waarde      |
        | cofinanciering bij het Volkshuisvestingsfonds | 0,00        |
        | toekenning Volkshuisvestingsfonds             | <rijk 2024> |
      En gemeente Dordrecht meldt over 2025:
        | feit                                          | waarde |
        | cofinanciering bij het Volkshuisvestingsfonds | 0,00   |
        | toekenning Volkshuisvestingsfonds             | 0,00   |
      En gemeente Dordrecht meldt over 2026:
        | feit                                          | waarde      |
        | cofinanciering bij het Volkshuisvestingsfonds | <zelf 2026> |
        | toekenning Volkshuisvestingsfonds             | 0,00        |
        | aanvraag Volkshuisvestingsfonds toegekend     | ja          |
      Als de afspraken worden getoetst over 2026
      Dan is artikel VOLKSHUISVESTINGSFONDS (Cofinanciering Volkshuisvestingsfonds) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel VOLKSHUISVESTINGSFONDS (Cofinanciering Volkshuisvestingsfonds) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden:
        | zelf 2023    | toegekend    | rijk 2024 | zelf 2026 | uitkomst            | woorden                                              |
        | 3.000.000,00 | 7.000.000,00 | 0,00      | 0,00      | voldaan             | Oordeel: voldaan                                     |
        |              | 7.000.000,00 | 0,00      | 0,00      | feit ontbreekt      | cofinanciering bij het Volkshuisvestingsfonds (2023) |
        | 3.000.000,00 |              | 0,00      | 0,00      | feit ontbreekt      | toekenning Volkshuisvestingsfonds (2023)             |
        | 3.000.000,00 | 7.000.000,00 |           | 0,00      | feit ontbreekt      | toekenning Volkshuisvestingsfonds (2024)             |
        | 3.000.000,00 | 7.000.000,00 | 0,00      |           | feit ontbreekt      | cofinanciering bij het Volkshuisvestingsfonds (2026) |
        | 0,00         | 0,00         | 0,00      | 0,00      | niets te beoordelen | niets gebeurd dat beoordeeld kan worden              |

    @clause-VOLKSHUISVESTINGSFONDS
    Abstract Scenario: een toekenning in 2024 met de cofinanciering een jaar later is geen overtreding in 2024
      Gegeven gemeente Dordrecht meldt over 2023:
        | feit                                          | waarde |
        | cofinanciering bij het Volkshuisvestingsfonds | 0,00   |
        | toekenning Volkshuisvestingsfonds             | 0,00   |
      En gemeente Dordrecht meldt over 2024:
        | feit                                          | waarde       |
        | cofinanciering bij het Volkshuisvestingsfonds | 0,00         |
        | toekenning Volkshuisvestingsfonds             | 7.000.000,00 |
        | aanvraag Volkshuisvestingsfonds toegekend     | ja           |
      En gemeente Dordrecht meldt over 2025:
        | feit                                          | waarde       |
        | cofinanciering bij het Volkshuisvestingsfonds | 3.000.000,00 |
        | toekenning Volkshuisvestingsfonds             | 0,00         |
        | aanvraag Volkshuisvestingsfonds toegekend     | ja           |
      En gemeente Dordrecht meldt over 2026:
        | feit                                          | waarde      |
        | cofinanciering bij het Volkshuisvestingsfonds | 0,00        |
        | toekenning Volkshuisvestingsfonds             | 0,00        |
        | aanvraag Volkshuisvestingsfonds toegekend     | <toegekend> |
      Als de afspraken worden getoetst
      Dan is artikel VOLKSHUISVESTINGSFONDS (Cofinanciering Volkshuisvestingsfonds) voor gemeente Dordrecht over 2024 "nog niet aan de orde"
      En is artikel VOLKSHUISVESTINGSFONDS (Cofinanciering Volkshuisvestingsfonds) voor gemeente Dordrecht over 2025 "nog niet aan de orde"
      En is artikel VOLKSHUISVESTINGSFONDS (Cofinanciering Volkshuisvestingsfonds) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden: en zonder toekenning is er niets afgesproken
        | toegekend | uitkomst            |
        | ja        | voldaan             |
        | nee       | niet van toepassing |
        |           | feit ontbreekt      |

    @clause-VOLKSHUISVESTINGSFONDS
    Scenario: een half jaar met meer cofinanciering dan het hele jaar kan niet kloppen
      Gegeven gemeente Dordrecht meldt over 2023:
        | feit                                          | waarde       |
        | cofinanciering bij het Volkshuisvestingsfonds | 3.000.000,00 |
        | toekenning Volkshuisvestingsfonds             | 7.000.000,00 |
      En gemeente Dordrecht meldt over 2024:
        | feit                                          | waarde |
        | cofinanciering bij het Volkshuisvestingsfonds | 0,00   |
        | toekenning Volkshuisvestingsfonds             | 0,00   |
      En gemeente Dordrecht meldt over 2025:
        | feit                                          | waarde |
        | cofinanciering bij het Volkshuisvestingsfonds | 0,00   |
        | toekenning Volkshuisvestingsfonds             | 0,00   |
      En gemeente Dordrecht meldt over 2026-H1:
        | feit                                          | waarde |
        | cofinanciering bij het Volkshuisvestingsfonds | 1,00   |
      En gemeente Dordrecht meldt over 2026:
        | feit                                          | waarde |
        | cofinanciering bij het Volkshuisvestingsfonds | 0,00   |
        | toekenning Volkshuisvestingsfonds             | 0,00   |
        | aanvraag Volkshuisvestingsfonds toegekend     | ja     |
      Als de afspraken worden getoetst over 2026
      Dan is artikel VOLKSHUISVESTINGSFONDS (Cofinanciering Volkshuisvestingsfonds) voor gemeente Dordrecht over 2026 "cijfers spreken elkaar tegen"

  Regel: VOLKSHUISVESTINGSFONDS (Cofinanciering voorgelegd aan de raad) na toekenning, in het eerste kwartaal van 2024

    @clause-VOLKSHUISVESTINGSFONDS
    Abstract Scenario: een dag later is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit                                                | waarde      |
        | raadsvoorstel cofinanciering Volkshuisvestingsfonds | <gedaan op> |
        | aanvraag Volkshuisvestingsfonds toegekend           | ja          |
      Als de afspraken worden getoetst
      Dan is artikel VOLKSHUISVESTINGSFONDS (Cofinanciering voorgelegd aan de raad) voor gemeente Dordrecht over 2024 "<uitkomst>"
      En zegt de toelichting op artikel VOLKSHUISVESTINGSFONDS (Cofinanciering voorgelegd aan de raad) voor gemeente Dordrecht over 2024: "<woorden>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             | woorden                                                    |
        | 31-3-2024 | nee       | nog niet aan de orde | 31 maart 2024                                              |
        | 1-4-2024  | nee       | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2028  | 31-3-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2028  | 1-4-2024  | signaal              | Dat is 1 dag te laat.                                      |

  Regel: VOLKSHUISVESTINGSFONDS: zonder toekenning is er over geld en raadsvoorstel niets afgesproken

    @clause-VOLKSHUISVESTINGSFONDS
    Abstract Scenario: te veel geld en geen raadsvoorstel tellen alleen na een toekenning
      Gegeven gemeente Dordrecht meldt over 2023:
        | feit                              | waarde |
        | toekenning Volkshuisvestingsfonds | 0,00   |
      En gemeente Dordrecht meldt over 2024:
        | feit                                                | waarde        |
        | toekenning Volkshuisvestingsfonds                   | 18.000.000,00 |
        | raadsvoorstel cofinanciering Volkshuisvestingsfonds | nee           |
        | aanvraag Volkshuisvestingsfonds toegekend           | <toegekend>   |
      Als de afspraken worden getoetst over 2024
      Dan is artikel VOLKSHUISVESTINGSFONDS (Aanvraag Volkshuisvestingsfonds) voor gemeente Dordrecht over 2024 "<bedrag>"
      En is artikel VOLKSHUISVESTINGSFONDS (Cofinanciering voorgelegd aan de raad) voor gemeente Dordrecht over 2024 "<raadsvoorstel>"

      Voorbeelden:
        | toegekend | bedrag              | raadsvoorstel       |
        | ja        | signaal             | signaal             |
        | nee       | niet van toepassing | niet van toepassing |
        |           | feit ontbreekt      | feit ontbreekt      |

  Regel: VOLKSHUISVESTINGSFONDS (Krispijn bij een derde tranche) komt die er, dan is Krispijn eind 2026 afgewogen

    @clause-VOLKSHUISVESTINGSFONDS
    Abstract Scenario: er is een derde tranche, en dan geldt een laatste dag
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde      |
        | afweging van Krispijn voor een derde tranche | <gedaan op> |
        | derde tranche Volkshuisvestingsfonds open    | ja          |
      Als de afspraken worden getoetst
      Dan is artikel VOLKSHUISVESTINGSFONDS (Krispijn bij een derde tranche) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel VOLKSHUISVESTINGSFONDS (Krispijn bij een derde tranche) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2026 | nee        | nog niet aan de orde | 31 december 2026                                           |
        | 1-1-2027   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2028   | 31-12-2026 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2028   | 1-1-2027   | signaal              | Dat is 1 dag te laat.                                      |

    @clause-VOLKSHUISVESTINGSFONDS
    Abstract Scenario: zonder derde tranche hoeft er niets te worden afgewogen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde          |
        | afweging van Krispijn voor een derde tranche | <gedaan op>     |
        | derde tranche Volkshuisvestingsfonds open    | <derde tranche> |
      Als de afspraken worden getoetst
      Dan is artikel VOLKSHUISVESTINGSFONDS (Krispijn bij een derde tranche) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | gedaan op | derde tranche | uitkomst            |
        | nee       | ja            | signaal             |
        | nee       | nee           | niet van toepassing |
        | nee       |               | feit ontbreekt      |
        |           | ja            | feit ontbreekt      |

  Regel: INTEGRALE AANPAK PLAAGDIERBESTRIJDING (Pilot met slimme rioolvallen) in Crabbehof begonnen, uiterlijk eind 2026

    @clause-INTEGRALE-AANPAK-PLAAGDIERBESTRIJDING
    Abstract Scenario: op tijd, een dag te laat, en niet begonnen
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                        | waarde      |
        | start pilot slimme rioolvallen in Crabbehof | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel INTEGRALE AANPAK PLAAGDIERBESTRIJDING (Pilot met slimme rioolvallen) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel INTEGRALE AANPAK PLAAGDIERBESTRIJDING (Pilot met slimme rioolvallen) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2026 | nee        | nog niet aan de orde | 31 december 2026                                           |
        | 1-1-2027   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2028   | 31-12-2026 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2028   | 1-1-2027   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: INTEGRALE AANPAK PLAAGDIERBESTRIJDING (Minder overlast van ratten) in Crabbehof in 2026 minder meldingen dan in 2023

    @clause-INTEGRALE-AANPAK-PLAAGDIERBESTRIJDING
    Abstract Scenario: evenveel meldingen als in 2023 is een signaal
      Gegeven gemeente Dordrecht meldt over 2023 voor "Crabbehof":
        | feit                 | waarde |
        | meldingen van ratten | <2023> |
      En gemeente Dordrecht meldt over 2026 voor "Crabbehof":
        | feit                 | waarde |
        | meldingen van ratten | <2026> |
      Als de afspraken worden getoetst over 2026
      Dan is artikel INTEGRALE AANPAK PLAAGDIERBESTRIJDING (Minder overlast van ratten) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel INTEGRALE AANPAK PLAAGDIERBESTRIJDING (Minder overlast van ratten) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden:
        | 2023 | 2026 | uitkomst | woorden                                                    |
        | 180  | 179  | voldaan  | 1 is precies de grens, en die hoort erbij.                 |
        | 180  | 178  | voldaan  | Oordeel: voldaan                                           |
        | 180  | 180  | signaal  | De afspraak is gelezen als een inspanning of verwachting |
        | 180  | 181  | signaal  | Dat is 180 − 181 = −1                                      |

      Voorbeelden: zonder beide aantallen is er geen oordeel
        | 2023 | 2026 | uitkomst       | woorden                     |
        |      | 179  | feit ontbreekt | meldingen van ratten (2023) |
        | 180  |      | feit ontbreekt | meldingen van ratten (2026) |

  Regel: STARTBOUWIMPULS (Crabbehof) (Oplevering eerste blok Goesstraat) Woonbron levert het in 2024 op

    @clause-STARTBOUWIMPULS-Crabbehof
    Abstract Scenario: een dag later is een signaal
      Gegeven de peildatum is <peildatum>
      En Woonbron meldt over 2024:
        | feit                                            | waarde      |
        | oplevering eerste blok Frank van der Goesstraat | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel STARTBOUWIMPULS (Crabbehof) (Oplevering eerste blok Goesstraat) voor Woonbron over 2024 "<uitkomst>"
      En zegt de toelichting op artikel STARTBOUWIMPULS (Crabbehof) (Oplevering eerste blok Goesstraat) voor Woonbron over 2024: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2024 | nee        | nog niet aan de orde | 31 december 2024                                           |
        | 1-1-2025   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2026   | 31-12-2024 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2026   | 1-1-2025   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: STARTBOUWIMPULS (Crabbehof): de blokken tellen 40 en 31 appartementen, waarvan 64 van 72 en 7 van 60 vierkante meter

    @clause-STARTBOUWIMPULS-Crabbehof
    Abstract Scenario: een appartement meer of minder in het plan is een signaal
      Gegeven Woonbron meldt over 2024 voor "<plaats>":
        | feit                                   | waarde          |
        | appartementen in het plan van het blok | <appartementen> |
      Als de afspraken worden getoetst
      Dan is artikel STARTBOUWIMPULS (Crabbehof) (<norm>) voor Woonbron over 2024 bij "<plaats>" "<uitkomst>"
      En zegt de toelichting op artikel STARTBOUWIMPULS (Crabbehof) (<norm>) voor Woonbron over 2024 bij "<plaats>": "<woorden>"

      Voorbeelden: het blok van 40
        | norm                                 | plaats                           | appartementen | uitkomst | woorden                                                    |
        | Appartementen Goesstraat blok van 40 | Frank van der Goesstraat blok 40 | 39            | signaal  | Dat is 1 woning te weinig.                                 |
        | Appartementen Goesstraat blok van 40 | Frank van der Goesstraat blok 40 | 40            | voldaan  | 40 is precies de grens, en die hoort erbij.                |
        | Appartementen Goesstraat blok van 40 | Frank van der Goesstraat blok 40 | 41            | signaal  | De afspraak is gelezen als een inspanning of verwachting |

      Voorbeelden: het blok van 31
        | norm                                 | plaats                           | appartementen | uitkomst | woorden                                                    |
        | Appartementen Goesstraat blok van 31 | Frank van der Goesstraat blok 31 | 30            | signaal  | Dat is 1 woning te weinig.                                 |
        | Appartementen Goesstraat blok van 31 | Frank van der Goesstraat blok 31 | 31            | voldaan  | 31 is precies de grens, en die hoort erbij.                |
        | Appartementen Goesstraat blok van 31 | Frank van der Goesstraat blok 31 | 32            | signaal  | De afspraak is gelezen als een inspanning of verwachting |

      Voorbeelden: van 72 vierkante meter
        | norm                                            | plaats                         | appartementen | uitkomst | woorden                                                    |
        | Appartementen Goesstraat van 72 vierkante meter | Frank van der Goesstraat 72 m2 | 63            | signaal  | Dat is 1 woning te weinig.                                 |
        | Appartementen Goesstraat van 72 vierkante meter | Frank van der Goesstraat 72 m2 | 64            | voldaan  | 64 is precies de grens, en die hoort erbij.                |
        | Appartementen Goesstraat van 72 vierkante meter | Frank van der Goesstraat 72 m2 | 65            | signaal  | De afspraak is gelezen als een inspanning of verwachting |

      Voorbeelden: van 60 vierkante meter
        | norm                                            | plaats                         | appartementen | uitkomst | woorden                                                    |
        | Appartementen Goesstraat van 60 vierkante meter | Frank van der Goesstraat 60 m2 | 6             | signaal  | Dat is 1 woning te weinig.                                 |
        | Appartementen Goesstraat van 60 vierkante meter | Frank van der Goesstraat 60 m2 | 7             | voldaan  | 7 is precies de grens, en die hoort erbij.                 |
        | Appartementen Goesstraat van 60 vierkante meter | Frank van der Goesstraat 60 m2 | 8             | signaal  | De afspraak is gelezen als een inspanning of verwachting |

  Regel: BEWONERSPARTICIPATIE (Crabbehof) (Digitaal bewonersplatform) in Crabbehof, uiterlijk eind 2026

    @clause-BEWONERSPARTICIPATIE-Crabbehof
    Abstract Scenario: op tijd, een dag te laat, en niet begonnen
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                   | waarde      |
        | digitaal bewonersplatform in Crabbehof | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel BEWONERSPARTICIPATIE (Crabbehof) (Digitaal bewonersplatform) voor gemeente Dordrecht over 2026 "<uitkomst>"
      En zegt de toelichting op artikel BEWONERSPARTICIPATIE (Crabbehof) (Digitaal bewonersplatform) voor gemeente Dordrecht over 2026: "<woorden>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             | woorden                                                    |
        | 31-12-2026 | nee        | nog niet aan de orde | 31 december 2026                                           |
        | 1-1-2027   | nee        | signaal              | De afspraak is gelezen als een inspanning of verwachting |
        | 1-2-2028   | 31-12-2026 | voldaan              | Dat is op tijd.                                            |
        | 1-2-2028   | 1-1-2027   | signaal              | Dat is 1 dag te laat.                                      |

  Regel: Voor wie de afspraken van Crabbehof gelden

    @clause-VOLKSHUISVESTINGSFONDS @clause-INTEGRALE-AANPAK-PLAAGDIERBESTRIJDING @clause-BEWONERSPARTICIPATIE-Crabbehof
    Abstract Scenario: de gemeente alleen; of de woonsegmenten evenwichtiger worden kunnen alleen mensen beoordelen
      Gegeven de peildatum is 1-2-2045
      En gemeente Dordrecht meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor

      Voorbeelden:
        | artikel                               | norm                                      | jaar | uitkomst                         |
        | VOLKSHUISVESTINGSFONDS                | Aanvraag Volkshuisvestingsfonds           | 2024 | feit ontbreekt                   |
        | VOLKSHUISVESTINGSFONDS                | Cofinanciering Volkshuisvestingsfonds     | 2026 | feit ontbreekt                   |
        | VOLKSHUISVESTINGSFONDS                | Cofinanciering voorgelegd aan de raad     | 2024 | feit ontbreekt                   |
        | VOLKSHUISVESTINGSFONDS                | Evenwichtiger verdeling van woonsegmenten | 2024 | alleen door mensen te beoordelen |
        | VOLKSHUISVESTINGSFONDS                | Krispijn bij een derde tranche            | 2026 | feit ontbreekt                   |
        | INTEGRALE AANPAK PLAAGDIERBESTRIJDING | Pilot met slimme rioolvallen              | 2026 | feit ontbreekt                   |
        | INTEGRALE AANPAK PLAAGDIERBESTRIJDING | Minder overlast van ratten                | 2026 | feit ontbreekt                   |
        | BEWONERSPARTICIPATIE (Crabbehof)      | Digitaal bewonersplatform                 | 2026 | feit ontbreekt                   |

    @clause-STARTBOUWIMPULS-Crabbehof
    Abstract Scenario: Woonbron alleen, die aan de Frank van der Goesstraat bouwt
      Gegeven de peildatum is 1-2-2045
      En Woonbron meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Woonbron over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel <artikel> (<norm>) voor Trivire niet voor

      Voorbeelden:
        | artikel                     | norm                                            | jaar | uitkomst       |
        | STARTBOUWIMPULS (Crabbehof) | Oplevering eerste blok Goesstraat               | 2024 | feit ontbreekt |
        | STARTBOUWIMPULS (Crabbehof) | Appartementen Goesstraat blok van 40            | 2024 | feit ontbreekt |
        | STARTBOUWIMPULS (Crabbehof) | Appartementen Goesstraat blok van 31            | 2024 | feit ontbreekt |
        | STARTBOUWIMPULS (Crabbehof) | Appartementen Goesstraat van 72 vierkante meter | 2024 | feit ontbreekt |
        | STARTBOUWIMPULS (Crabbehof) | Appartementen Goesstraat van 60 vierkante meter | 2024 | feit ontbreekt |

  Regel: Wanneer de afspraken van Crabbehof gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-VOLKSHUISVESTINGSFONDS @clause-INTEGRALE-AANPAK-PLAAGDIERBESTRIJDING @clause-BEWONERSPARTICIPATIE-Crabbehof @clause-STARTBOUWIMPULS-Crabbehof
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2045
      En <partij> meldt over 2023:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      En <partij> meldt over 2024:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      En <partij> meldt over 2025:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      En <partij> meldt over 2026:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      En <partij> meldt over 2027:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "<2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "<2024>"
      En is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"
      En is artikel <artikel> (<norm>) voor <partij> over 2026 "<2026>"
      En is artikel <artikel> (<norm>) voor <partij> over 2027 "<2027>"

      Voorbeelden:
        | artikel                               | norm                                            | partij             | 2023            | 2024                             | 2025                             | 2026                             | 2027            |
        | VOLKSHUISVESTINGSFONDS                | Aanvraag Volkshuisvestingsfonds                 | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | VOLKSHUISVESTINGSFONDS                | Cofinanciering Volkshuisvestingsfonds           | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | VOLKSHUISVESTINGSFONDS                | Cofinanciering voorgelegd aan de raad           | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht                  | niet van kracht |
        | VOLKSHUISVESTINGSFONDS                | Evenwichtiger verdeling van woonsegmenten       | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | VOLKSHUISVESTINGSFONDS                | Krispijn bij een derde tranche                  | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | INTEGRALE AANPAK PLAAGDIERBESTRIJDING | Pilot met slimme rioolvallen                    | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | BEWONERSPARTICIPATIE (Crabbehof)      | Digitaal bewonersplatform                       | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | INTEGRALE AANPAK PLAAGDIERBESTRIJDING | Minder overlast van ratten                      | gemeente Dordrecht | niet van kracht | niet van kracht                  | niet van kracht                  | feit ontbreekt                   | niet van kracht |
        | STARTBOUWIMPULS (Crabbehof)           | Oplevering eerste blok Goesstraat               | Woonbron           | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht                  | niet van kracht |
        | STARTBOUWIMPULS (Crabbehof)           | Appartementen Goesstraat blok van 40            | Woonbron           | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | STARTBOUWIMPULS (Crabbehof)           | Appartementen Goesstraat blok van 31            | Woonbron           | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | STARTBOUWIMPULS (Crabbehof)           | Appartementen Goesstraat van 72 vierkante meter | Woonbron           | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | STARTBOUWIMPULS (Crabbehof)           | Appartementen Goesstraat van 60 vierkante meter | Woonbron           | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |

    @clause-VOLKSHUISVESTINGSFONDS
    Scenario: de woonsegmenten gaan over Crabbehof
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst
      Dan is artikel VOLKSHUISVESTINGSFONDS (Evenwichtiger verdeling van woonsegmenten) voor gemeente Dordrecht over 2024 bij "Crabbehof" "alleen door mensen te beoordelen"

    @clause-VOLKSHUISVESTINGSFONDS @clause-INTEGRALE-AANPAK-PLAAGDIERBESTRIJDING @clause-STARTBOUWIMPULS-Crabbehof @clause-BEWONERSPARTICIPATIE-Crabbehof
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar, en pas als dat voorbij is
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar>:
        | feit                               | waarde |
        | metingen van de monitor Dordt West | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel                               | norm                                            | partij             | jaar | peildatum  | uitkomst             |
        | VOLKSHUISVESTINGSFONDS                | Aanvraag Volkshuisvestingsfonds                 | gemeente Dordrecht | 2024 | 30-12-2024 | nog niet aan de orde |
        | VOLKSHUISVESTINGSFONDS                | Aanvraag Volkshuisvestingsfonds                 | gemeente Dordrecht | 2024 | 31-12-2024 | feit ontbreekt       |
        | VOLKSHUISVESTINGSFONDS                | Cofinanciering Volkshuisvestingsfonds           | gemeente Dordrecht | 2026 | 30-12-2026 | nog niet aan de orde |
        | VOLKSHUISVESTINGSFONDS                | Cofinanciering Volkshuisvestingsfonds           | gemeente Dordrecht | 2026 | 31-12-2026 | feit ontbreekt       |
        | INTEGRALE AANPAK PLAAGDIERBESTRIJDING | Minder overlast van ratten                      | gemeente Dordrecht | 2026 | 30-12-2026 | nog niet aan de orde |
        | INTEGRALE AANPAK PLAAGDIERBESTRIJDING | Minder overlast van ratten                      | gemeente Dordrecht | 2026 | 31-12-2026 | feit ontbreekt       |
        | STARTBOUWIMPULS (Crabbehof)           | Appartementen Goesstraat blok van 40            | Woonbron           | 2024 | 30-12-2024 | nog niet aan de orde |
        | STARTBOUWIMPULS (Crabbehof)           | Appartementen Goesstraat blok van 40            | Woonbron           | 2024 | 31-12-2024 | feit ontbreekt       |
        | STARTBOUWIMPULS (Crabbehof)           | Appartementen Goesstraat blok van 31            | Woonbron           | 2024 | 30-12-2024 | nog niet aan de orde |
        | STARTBOUWIMPULS (Crabbehof)           | Appartementen Goesstraat blok van 31            | Woonbron           | 2024 | 31-12-2024 | feit ontbreekt       |
        | STARTBOUWIMPULS (Crabbehof)           | Appartementen Goesstraat van 72 vierkante meter | Woonbron           | 2024 | 30-12-2024 | nog niet aan de orde |
        | STARTBOUWIMPULS (Crabbehof)           | Appartementen Goesstraat van 72 vierkante meter | Woonbron           | 2024 | 31-12-2024 | feit ontbreekt       |
        | STARTBOUWIMPULS (Crabbehof)           | Appartementen Goesstraat van 60 vierkante meter | Woonbron           | 2024 | 30-12-2024 | nog niet aan de orde |
        | STARTBOUWIMPULS (Crabbehof)           | Appartementen Goesstraat van 60 vierkante meter | Woonbron           | 2024 | 31-12-2024 | feit ontbreekt       |
        | VOLKSHUISVESTINGSFONDS                | Cofinanciering voorgelegd aan de raad           | gemeente Dordrecht | 2024 | 1-1-2025   | feit ontbreekt       |
        | VOLKSHUISVESTINGSFONDS                | Krispijn bij een derde tranche                  | gemeente Dordrecht | 2026 | 1-1-2027   | feit ontbreekt       |
        | INTEGRALE AANPAK PLAAGDIERBESTRIJDING | Pilot met slimme rioolvallen                    | gemeente Dordrecht | 2026 | 1-1-2027   | feit ontbreekt       |
        | BEWONERSPARTICIPATIE (Crabbehof)      | Digitaal bewonersplatform                       | gemeente Dordrecht | 2026 | 1-1-2027   | feit ontbreekt       |
        | STARTBOUWIMPULS (Crabbehof)           | Oplevering eerste blok Goesstraat               | Woonbron           | 2024 | 1-1-2025   | feit ontbreekt       |
