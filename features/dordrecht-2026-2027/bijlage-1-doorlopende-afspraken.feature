# language: nl
@dordrecht-2026-2027
Functionaliteit: Prestatieafspraken Dordrecht 2026-2027, bijlage 1: doorlopende afspraken
  Over grondprijs, vrije toewijzingsruimte, huurverhoging, energielabels en wat ieder jaar wordt gevolgd. De cijfers van
  partijen zijn bedachte voorbeelden; de grenzen staan in bijlage 1.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2026-2027"
    En de peildatum is 1-2-2029

  Regel: bijlage 1 A (Monitor van de woningvoorraad) ieder jaar besproken, gepland in het derde kwartaal

    @clause-bijlage-1-A
    Abstract Scenario: later in het jaar is een signaal, na het jaar is het niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                                               | waarde      |
        | totaaloverzicht van de voorraadontwikkeling opgesteld en besproken | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 A (Monitor van de woningvoorraad) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum | gedaan op  | uitkomst             |
        | 2026 | 30-9-2026 | nee        | nog niet aan de orde |
        | 2026 | 1-10-2026 | nee        | signaal              |
        | 2026 | 1-1-2027  | nee        | niet voldaan         |
        | 2026 | 1-2-2029  | 30-9-2026  | voldaan              |
        | 2026 | 1-2-2029  | 1-10-2026  | signaal              |
        | 2026 | 1-2-2029  | 31-12-2026 | signaal              |
        | 2026 | 1-2-2029  | 1-1-2027   | niet voldaan         |
        | 2027 | 30-9-2027 | nee        | nog niet aan de orde |
        | 2027 | 1-10-2027 | nee        | signaal              |
        | 2027 | 1-2-2029  | 30-9-2027  | voldaan              |
        | 2027 | 1-2-2029  | 1-10-2027  | signaal              |
        | 2027 | 1-2-2029  | 31-12-2027 | signaal              |
        | 2027 | 1-2-2029  | 1-1-2028   | niet voldaan         |

  Regel: bijlage 1 E (Grondprijs sociale huurwoningen) de grondprijs van het jaar, maal de stapelingsfactor; lager mag

    @clause-bijlage-1-E
    Abstract Scenario: de grondprijs van 2026 mag de grens halen, maar er geen cent boven gaan
      Gegeven gemeente Dordrecht meldt over 2026 voor "Oudland":
        | feit                  | waarde      |
        | grondprijs per woning | <prijs>     |
        | woonlagen             | <woonlagen> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 E voor gemeente Dordrecht bij "Oudland" "<oordeel>"
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Oudland": "<afstand>"

      Voorbeelden: één woonlaag, de volle prijs
        | woonlagen | prijs     | oordeel      | afstand                                                                         |
        | 1         | 19.116,40 | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 0,01.                      |
        | 1         | 19.116,41 | voldaan      | Er is geen ruimte meer: de kleinste stap verder geeft het oordeel niet voldaan. |
        | 1         | 19.116,42 | niet voldaan | Dat is € 0,01 te veel.                                                          |

      Voorbeelden: twee woonlagen, 19.116,41 maal 0,9 is 17.204,769 en wordt 17.204,77
        | woonlagen | prijs     | oordeel      | afstand                                                    |
        | 2         | 17.204,76 | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 0,01. |
        | 2         | 17.204,77 | voldaan      | Er is geen ruimte meer                                     |
        | 2         | 17.204,78 | niet voldaan | Dat is € 0,01 te veel.                                     |

      Voorbeelden: drie woonlagen, 19.116,41 maal 0,8 is 15.293,128 en wordt 15.293,13
        | woonlagen | prijs     | oordeel      | afstand                                                    |
        | 3         | 15.293,12 | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 0,01. |
        | 3         | 15.293,13 | voldaan      | Er is geen ruimte meer                                     |
        | 3         | 15.293,14 | niet voldaan | Dat is € 0,01 te veel.                                     |

      Voorbeelden: vier woonlagen of meer, 19.116,41 maal 0,75 is 14.337,3075 en wordt 14.337,31
        | woonlagen | prijs     | oordeel      | afstand                                                    |
        | 4         | 14.337,30 | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 0,01. |
        | 4         | 14.337,31 | voldaan      | Er is geen ruimte meer                                     |
        | 4         | 14.337,32 | niet voldaan | Dat is € 0,01 te veel.                                     |
        | 7         | 14.337,31 | voldaan      | Er is geen ruimte meer                                     |
        | 7         | 14.337,32 | niet voldaan | Dat is € 0,01 te veel.                                     |

    @clause-bijlage-1-E
    Scenario: de toelichting laat de som en de afgeronde grens zien
      Gegeven gemeente Dordrecht meldt over 2026 voor "Oudland":
        | feit                  | waarde    |
        | grondprijs per woning | 17.300,00 |
        | woonlagen             | 2         |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 E voor gemeente Dordrecht bij "Oudland" "niet voldaan"
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Oudland": "De grens is ten hoogste € 17.204,77: € 19.116,41 × 0,9."
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Oudland": "Dat is € 95,23 te veel."

    @clause-bijlage-1-E
    Scenario: een lagere grondprijs dan afgesproken is voldaan
      Gegeven gemeente Dordrecht meldt over 2026 voor "Oudland":
        | feit                  | waarde    |
        | grondprijs per woning | 10.000,00 |
        | woonlagen             | 1         |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 E voor gemeente Dordrecht bij "Oudland" "voldaan"
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Oudland": "er ruimte voor nog € 9.116,41"
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Oudland": "afgeleid, niet afgedrukt"
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Oudland": "lager mag"

    @clause-bijlage-1-E
    Abstract Scenario: een project zonder prijs of woonlagen krijgt geen oordeel
      Gegeven gemeente Dordrecht meldt over 2026 voor "Oudland":
        | feit                  | waarde      |
        | grondprijs per woning | <prijs>     |
        | woonlagen             | <woonlagen> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 E voor gemeente Dordrecht bij "Oudland" "feit ontbreekt"
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Oudland": "Niet gemeld door gemeente Dordrecht: <ontbreekt>"

      Voorbeelden:
        | prijs     | woonlagen | ontbreekt                    |
        | 14.000,00 |           | woonlagen (2026)             |
        |           | 2         | grondprijs per woning (2026) |

    @clause-bijlage-1-E
    Abstract Scenario: voor 2027 noemt de bijlage geen grondprijs, en die van 2026 telt dan niet
      Gegeven gemeente Dordrecht meldt over 2027 voor "Oudland":
        | feit                  | waarde      |
        | grondprijs per woning | <prijs>     |
        | woonlagen             | <woonlagen> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 E voor gemeente Dordrecht bij "Oudland" "waarde van de norm ontbreekt"
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Oudland": "grondprijs (2027)"

      Voorbeelden: ook een lage prijs of een opgave zonder woonlagen verandert dat niet
        | prijs     | woonlagen |
        | 19.116,41 | 1         |
        | 25.000,00 | 2         |
        | 1.000,00  | 7         |
        | 14.000,00 |           |

    @clause-bijlage-1-E
    Abstract Scenario: de dag van de prijsafspraak bepaalt het jaar
      Gegeven gemeente Dordrecht meldt over <dag> voor "Oudland":
        | feit                  | waarde    |
        | grondprijs per woning | 17.204,77 |
        | woonlagen             | 2         |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 E voor gemeente Dordrecht bij "Oudland" "<uitkomst>"

      Voorbeelden:
        | dag        | uitkomst                     |
        | 2025-12-31 | niet van kracht              |
        | 2026-01-01 | voldaan                      |
        | 2026-12-31 | voldaan                      |
        | 2027-01-01 | waarde van de norm ontbreekt |
        | 2027-12-31 | waarde van de norm ontbreekt |
        | 2028-01-01 | niet van kracht              |

    @clause-bijlage-1-E
    Abstract Scenario: een project krijgt een oordeel zodra het jaar is begonnen
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026 voor "Oudland":
        | feit                  | waarde    |
        | grondprijs per woning | 17.204,77 |
        | woonlagen             | 2         |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 E (Grondprijs sociale huurwoningen) voor gemeente Dordrecht bij "Oudland" "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 31-12-2025 | nog niet aan de orde |
        | 1-1-2026   | voldaan              |

  Regel: bijlage 1 F (Vrije toewijzingsruimte) ten hoogste 7,5% naar hogere inkomens, met verruiming ten hoogste 15%

    @clause-bijlage-1-F
    Abstract Scenario: de vrije toewijzing rond 7,5% en 15%
      Gegeven Woonbron meldt over <jaar>:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | <totaal> |
        | verhuringen boven de DAEB-inkomensgrens          | <boven>  |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 F (vrije toewijzingsruimte) voor Woonbron "<oordeel>"
      En zegt de toelichting op artikel bijlage 1 F (vrije toewijzingsruimte) voor Woonbron: "<afstand>"

      Voorbeelden: 200 verhuringen, waar 15 precies 7,5% is en 30 precies 15%
        | jaar | totaal | boven | oordeel      | afstand                                                                         |
        | 2026 | 200    | 14    | voldaan      | Tot een signaal is er ruimte voor nog 1 verhuring.                              |
        | 2026 | 200    | 15    | voldaan      | Er is geen ruimte meer: de kleinste stap verder geeft een signaal.              |
        | 2026 | 200    | 16    | signaal      | Dat is 1 verhuring te veel.                                                     |
        | 2026 | 200    | 29    | signaal      | Tot het oordeel niet voldaan is er ruimte voor nog 1 verhuring.                 |
        | 2026 | 200    | 30    | signaal      | Er is geen ruimte meer: de kleinste stap verder geeft het oordeel niet voldaan. |
        | 2026 | 200    | 31    | niet voldaan | Dat is 1 verhuring te veel voor 15%, en 16 verhuringen te veel voor 7,5%.       |
        | 2027 | 200    | 15    | voldaan      | 7,5% is precies de grens, en die hoort erbij.                                   |
        | 2027 | 200    | 16    | signaal      | Dat is 1 verhuring te veel.                                                     |
        | 2027 | 200    | 31    | niet voldaan | Dat is 1 verhuring te veel voor 15%, en 16 verhuringen te veel voor 7,5%.       |

      Voorbeelden: 1010 verhuringen, waar afronden op één decimaal zou misleiden
        | jaar | totaal | boven | oordeel      | afstand                      |
        | 2026 | 1010   | 75    | voldaan      | Er is geen ruimte meer       |
        | 2026 | 1010   | 76    | signaal      | Dat is 76 / 1.010 = 7,52%.   |
        | 2026 | 1010   | 151   | signaal      | Dat is 151 / 1.010 = 14,95%. |
        | 2026 | 1010   | 152   | niet voldaan | Dat is 152 / 1.010 = 15,05%. |

    @clause-bijlage-1-F
    Abstract Scenario: of de verruiming is vastgelegd staat erbij en verandert het oordeel niet
      Gegeven Woonbron meldt over 2026:
        | feit                                             | waarde       |
        | verhuringen van vrijgekomen sociale huurwoningen | 200          |
        | verhuringen boven de DAEB-inkomensgrens          | <boven>      |
        | keuze voor verruimde vrije toewijzing vastgelegd | <vastgelegd> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 F (vrije toewijzingsruimte) voor Woonbron "<oordeel>"
      En zegt de toelichting op artikel bijlage 1 F (vrije toewijzingsruimte) voor Woonbron: "Vastlegging (keuze voor verruimde vrije toewijzing vastgelegd): <staat er>."

      Voorbeelden:
        | boven | vastgelegd | oordeel      | staat er     |
        | 16    | ja         | signaal      | ja           |
        | 16    | nee        | signaal      | nee          |
        | 16    |            | signaal      | niets gemeld |
        | 31    | ja         | niet voldaan | ja           |

    @clause-bijlage-1-F
    Abstract Scenario: beide halfjaren samen maken het jaar
      Gegeven Woonbron meldt over 2026-H1:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 90     |
        | verhuringen boven de DAEB-inkomensgrens          | 10     |
      En Woonbron meldt over 2026-H2:
        | feit                                             | waarde  |
        | verhuringen van vrijgekomen sociale huurwoningen | 110     |
        | verhuringen boven de DAEB-inkomensgrens          | <boven> |
      Als de afspraken worden getoetst over 2026
      Dan is artikel bijlage 1 F (vrije toewijzingsruimte) voor Woonbron "<uitkomst>"

      Voorbeelden:
        | boven | uitkomst       |
        | 5     | voldaan        |
        | 6     | signaal        |
        | 21    | niet voldaan   |
        |       | feit ontbreekt |

    @clause-bijlage-1-F
    Abstract Scenario: opgaven waarmee geen oordeel mogelijk is
      Gegeven Woonbron meldt over 2026:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | <totaal> |
        | verhuringen boven de DAEB-inkomensgrens          | <boven>  |
        | keuze voor verruimde vrije toewijzing vastgelegd | nee      |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 F (vrije toewijzingsruimte) voor Woonbron "<uitkomst>"

      Voorbeelden:
        | totaal | boven | uitkomst                     |
        | 200    |       | feit ontbreekt               |
        |        | 15    | feit ontbreekt               |
        | 0      | 0     | niets te beoordelen          |
        | 0      | 1     | cijfers spreken elkaar tegen |
        | 200    | 201   | cijfers spreken elkaar tegen |

    @clause-bijlage-1-F
    Abstract Scenario: over een lopend jaar of een jaar buiten de afspraken is er geen oordeel
      Gegeven de peildatum is <peildatum>
      En Woonbron meldt over <jaar>:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 200    |
        | verhuringen boven de DAEB-inkomensgrens          | 31     |
      Als de afspraken worden getoetst over <jaar>
      Dan is artikel bijlage 1 F (vrije toewijzingsruimte) voor Woonbron "<uitkomst>"

      Voorbeelden:
        | peildatum  | jaar | uitkomst             |
        | 1-2-2029   | 2025 | niet van kracht      |
        | 1-10-2026  | 2026 | nog niet aan de orde |
        | 30-12-2026 | 2026 | nog niet aan de orde |
        | 1-1-2027   | 2026 | niet voldaan         |
        | 1-10-2026  | 2027 | nog niet aan de orde |
        | 1-2-2029   | 2027 | niet voldaan         |
        | 1-2-2029   | 2028 | niet van kracht      |

    @clause-bijlage-1-F
    Scenario: iedere corporatie wordt apart beoordeeld, met het totaal van de stad ernaast
      Gegeven Trivire meldt over 2026:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 61     |
      En Woonbron meldt over 2026:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 600    |
        | verhuringen boven de DAEB-inkomensgrens          | 9      |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 F (Vrije toewijzingsruimte) voor Trivire "niet voldaan"
      En is artikel bijlage 1 F (Vrije toewijzingsruimte) voor Woonbron "voldaan"
      En zegt de toelichting op artikel bijlage 1 F (Vrije toewijzingsruimte) voor Trivire: "Ter vergelijking, Trivire en Woonbron samen: 70 / 1.000 = 7%."

  Regel: bijlage 1 F (Gegevens over de vrije toewijzingsruimte gedeeld) iedere corporatie deelt ze ieder jaar, gepland in het tweede kwartaal

    @clause-bijlage-1-F
    Abstract Scenario: later in het jaar is een signaal, na het jaar is het niet voldaan
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over <jaar>:
        | feit                                            | waarde      |
        | gebruik en effecten van de vrije ruimte gedeeld | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 F (Gegevens over de vrije toewijzingsruimte gedeeld) voor Trivire over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum | gedaan op  | uitkomst             |
        | 2026 | 30-6-2026 | nee        | nog niet aan de orde |
        | 2026 | 1-7-2026  | nee        | signaal              |
        | 2026 | 1-1-2027  | nee        | niet voldaan         |
        | 2026 | 1-2-2029  | 30-6-2026  | voldaan              |
        | 2026 | 1-2-2029  | 1-7-2026   | signaal              |
        | 2026 | 1-2-2029  | 31-12-2026 | signaal              |
        | 2026 | 1-2-2029  | 1-1-2027   | niet voldaan         |
        | 2027 | 30-6-2027 | nee        | nog niet aan de orde |
        | 2027 | 1-7-2027  | nee        | signaal              |
        | 2027 | 1-2-2029  | 30-6-2027  | voldaan              |
        | 2027 | 1-2-2029  | 1-7-2027   | signaal              |
        | 2027 | 1-2-2029  | 31-12-2027 | signaal              |
        | 2027 | 1-2-2029  | 1-1-2028   | niet voldaan         |

  Regel: bijlage 1 G (Inkomensafhankelijke huurverhoging benut) iedere corporatie past haar ieder jaar toe, uiterlijk op 31 december

    @clause-bijlage-1-G
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over <jaar>:
        | feit                                           | waarde      |
        | inkomensafhankelijke huurverhoging doorgevoerd | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 G (Inkomensafhankelijke huurverhoging benut) voor Trivire over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum  | gedaan op  | uitkomst             |
        | 2026 | 31-12-2026 | nee        | nog niet aan de orde |
        | 2026 | 1-1-2027   | nee        | niet voldaan         |
        | 2026 | 1-2-2029   | 31-12-2026 | voldaan              |
        | 2026 | 1-2-2029   | 1-1-2027   | signaal              |
        | 2027 | 31-12-2027 | nee        | nog niet aan de orde |
        | 2027 | 1-1-2028   | nee        | niet voldaan         |
        | 2027 | 1-2-2029   | 31-12-2027 | voldaan              |
        | 2027 | 1-2-2029   | 1-1-2028   | signaal              |

  Regel: bijlage 1 G (Besteding van de inkomensafhankelijke huurverhoging) alles wat vanaf 2026 extra binnenkomt wordt in Dordrecht besteed

    @clause-bijlage-1-G
    Abstract Scenario: precies alles besteed is voldaan, één cent minder niet
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2026:
        | feit                                                   | waarde    |
        | lokaal ingezette extra huurinkomsten                   | 120000,00 |
        | extra inkomsten uit inkomensafhankelijke huurverhoging | 120000,00 |
      En Trivire meldt over 2027:
        | feit                                                   | waarde    |
        | lokaal ingezette extra huurinkomsten                   | <besteed> |
        | extra inkomsten uit inkomensafhankelijke huurverhoging | 80000,00  |
      Als de afspraken worden getoetst over 2027-H2
      Dan is artikel bijlage 1 G (Besteding van de inkomensafhankelijke huurverhoging) voor Trivire over 2027 "<uitkomst>"

      Voorbeelden: € 120.000,00 in 2026 binnengekomen en besteed, € 80.000,00 binnengekomen in 2027
        | peildatum  | besteed  | uitkomst             |
        | 30-12-2027 | 80000,00 | nog niet aan de orde |
        | 31-12-2027 | 80000,00 | voldaan              |
        | 1-2-2029   | 79999,99 | niet voldaan         |
        | 1-2-2029   | 80000,00 | voldaan              |
        | 1-2-2029   | 80000,01 | voldaan              |

    @clause-bijlage-1-G
    Abstract Scenario: wat in 2026 overbleef moet in 2027 alsnog zijn besteed
      Gegeven Trivire meldt over 2026:
        | feit                                                   | waarde    |
        | lokaal ingezette extra huurinkomsten                   | 100000,00 |
        | extra inkomsten uit inkomensafhankelijke huurverhoging | 120000,00 |
      En Trivire meldt over 2027:
        | feit                                                   | waarde    |
        | lokaal ingezette extra huurinkomsten                   | <besteed> |
        | extra inkomsten uit inkomensafhankelijke huurverhoging | 80000,00  |
      Als de afspraken worden getoetst over 2027
      Dan is artikel bijlage 1 G (Besteding van de inkomensafhankelijke huurverhoging) voor Trivire over 2027 "<uitkomst>"

      Voorbeelden:
        | besteed   | uitkomst     |
        | 80000,00  | niet voldaan |
        | 100000,00 | voldaan      |

    @clause-bijlage-1-G
    Abstract Scenario: zonder bruikbare bedragen is er geen oordeel
      Gegeven Trivire meldt over 2026:
        | feit                                                   | waarde         |
        | lokaal ingezette extra huurinkomsten                   | <besteed 2026> |
        | extra inkomsten uit inkomensafhankelijke huurverhoging | <extra 2026>   |
      En Trivire meldt over 2027:
        | feit                                                   | waarde         |
        | lokaal ingezette extra huurinkomsten                   | <besteed 2027> |
        | extra inkomsten uit inkomensafhankelijke huurverhoging | <extra 2027>   |
      Als de afspraken worden getoetst over 2027
      Dan is artikel bijlage 1 G (Besteding van de inkomensafhankelijke huurverhoging) voor Trivire over 2027 "<uitkomst>"

      Voorbeelden:
        | besteed 2026 | extra 2026 | besteed 2027 | extra 2027 | uitkomst                     |
        |              | 120000,00  | 80000,00     | 80000,00   | feit ontbreekt               |
        | 120000,00    |            | 80000,00     | 80000,00   | feit ontbreekt               |
        | 120000,00    | 120000,00  |              | 80000,00   | feit ontbreekt               |
        | 120000,00    | 120000,00  | 80000,00     |            | feit ontbreekt               |
        | 0,00         | 0,00       | 0,00         | 0,00       | niets te beoordelen          |
        | 0,00         | 0,00       | 1,00         | 0,00       | cijfers spreken elkaar tegen |

  Regel: bijlage 1 H (Energielabels E F en G weg in 2028) uiterlijk eind 2028 nul, wat is vrijgesteld telt niet mee

    @clause-bijlage-1-H
    Abstract Scenario: in het tempo van het laatste jaar op tijd op nul, of één woning te langzaam
      Gegeven Trivire meldt over <vorig>:
        | feit                        | waarde |
        | woningen met energielabel E | <toen> |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      En Trivire meldt over <jaar>:
        | feit                        | waarde |
        | woningen met energielabel E | <nu>   |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      Als de afspraken worden getoetst over <jaar>
      Dan is artikel bijlage 1 H (energielabels E F en G weg in 2028) voor Trivire "<oordeel>"
      En zegt de toelichting op artikel bijlage 1 H (energielabels E F en G weg in 2028) voor Trivire: "<afstand>"

      Voorbeelden: eind 2026, nog twee jaar te gaan
        | vorig | jaar | toen | nu  | oordeel | afstand                                                            |
        | 2025  | 2026 | 300  | 199 | voldaan | Tot een signaal is er ruimte voor nog 1 woning.                    |
        | 2025  | 2026 | 300  | 200 | voldaan | Er is geen ruimte meer: de kleinste stap verder geeft een signaal. |
        | 2025  | 2026 | 300  | 201 | signaal | Dat is 1 woning te veel.                                           |
        | 2025  | 2026 | 300  | 300 | signaal | Dat is 100 woningen te veel.                                       |

      Voorbeelden: eind 2027, nog één jaar te gaan
        | vorig | jaar | toen | nu  | oordeel | afstand                                         |
        | 2026  | 2027 | 200  | 99  | voldaan | Tot een signaal is er ruimte voor nog 1 woning. |
        | 2026  | 2027 | 200  | 100 | voldaan | In een jaar ging het van 200 naar 100           |
        | 2026  | 2027 | 200  | 101 | signaal | Dat is 1 woning te veel.                        |

    @clause-bijlage-1-H
    Abstract Scenario: een vrijstelling moet op beide momenten zijn gemeld om de koers te kunnen beoordelen
      Gegeven Trivire meldt over 2025:
        | feit                             | waarde       |
        | woningen met energielabel E      | 312          |
        | woningen met energielabel F      | 0            |
        | woningen met energielabel G      | 0            |
        | monumenten met label E F of G    | <monument25> |
        | sloopwoningen met label E F of G | <sloop25>    |
      En Trivire meldt over 2026:
        | feit                             | waarde       |
        | woningen met energielabel E      | 212          |
        | woningen met energielabel F      | 0            |
        | woningen met energielabel G      | 0            |
        | monumenten met label E F of G    | <monument26> |
        | sloopwoningen met label E F of G | <sloop26>    |
      Als de afspraken worden getoetst over 2026
      Dan is artikel bijlage 1 H (energielabels E F en G weg in 2028) voor Trivire "<uitkomst>"

      Voorbeelden:
        | monument25 | monument26 | sloop25 | sloop26 | uitkomst       |
        |            |            |         |         | signaal        |
        | 12         | 12         |         |         | voldaan        |
        | 11         | 11         |         |         | signaal        |
        |            |            | 12      | 12      | voldaan        |
        | 8          | 8          | 4       | 4       | voldaan        |
        | 12         |            |         |         | feit ontbreekt |
        |            | 12         |         |         | feit ontbreekt |
        |            |            | 12      |         | feit ontbreekt |
        |            |            |         | 12      | feit ontbreekt |

    @clause-bijlage-1-H
    Abstract Scenario: eind 2028 en later is één niet vrijgestelde woning er één te veel
      Gegeven de peildatum is 1-2-2031
      En Trivire meldt over <jaar>:
        | feit                             | waarde       |
        | woningen met energielabel E      | <E>          |
        | woningen met energielabel F      | <F>          |
        | woningen met energielabel G      | <G>          |
        | monumenten met label E F of G    | <monumenten> |
        | sloopwoningen met label E F of G | <sloop>      |
      Als de afspraken worden getoetst over <jaar>
      Dan is artikel bijlage 1 H (energielabels E F en G weg in 2028) voor Trivire "<uitkomst>"

      Voorbeelden:
        | jaar | E  | F | G | monumenten | sloop | uitkomst                     |
        | 2028 | 0  | 0 | 0 |            |       | voldaan                      |
        | 2028 | 1  | 0 | 0 |            |       | niet voldaan                 |
        | 2028 | 0  | 1 | 0 |            |       | niet voldaan                 |
        | 2028 | 0  | 0 | 1 |            |       | niet voldaan                 |
        | 2028 | 12 | 0 | 0 | 12         |       | voldaan                      |
        | 2028 | 13 | 0 | 0 | 12         |       | niet voldaan                 |
        | 2028 | 10 | 5 | 2 | 12         | 5     | voldaan                      |
        | 2028 | 10 | 5 | 3 | 12         | 5     | niet voldaan                 |
        | 2028 | 11 | 0 | 0 | 12         |       | cijfers spreken elkaar tegen |
        | 2028 | 0  | 0 |   |            |       | feit ontbreekt               |
        | 2029 | 0  | 0 | 0 |            |       | voldaan                      |
        | 2029 | 1  | 0 | 0 |            |       | niet voldaan                 |
        | 2030 | 1  | 0 | 0 | 1          |       | voldaan                      |

    @clause-bijlage-1-H
    Scenario: na eind 2028 zegt de toelichting om hoeveel woningen het gaat
      Gegeven de peildatum is 1-2-2029
      En Trivire meldt over 2028:
        | feit                          | waarde |
        | woningen met energielabel E   | 10     |
        | woningen met energielabel F   | 4      |
        | woningen met energielabel G   | 1      |
        | monumenten met label E F of G | 12     |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 H (energielabels E F en G weg in 2028) voor Trivire "niet voldaan"
      En zegt de toelichting op artikel bijlage 1 H (energielabels E F en G weg in 2028) voor Trivire: "Dat is 3 woningen te veel."

    @clause-bijlage-1-H
    Abstract Scenario: zonder de stand van het jaar ervoor is er geen koers
      Gegeven Trivire meldt over 2025:
        | feit                        | waarde |
        | woningen met energielabel E | <E25>  |
        | woningen met energielabel F | <F25>  |
        | woningen met energielabel G | <G25>  |
      En Trivire meldt over 2026:
        | feit                        | waarde |
        | woningen met energielabel E | 100    |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      Als de afspraken worden getoetst over 2026
      Dan is artikel bijlage 1 H (energielabels E F en G weg in 2028) voor Trivire "<uitkomst>"

      Voorbeelden:
        | E25 | F25 | G25 | uitkomst       |
        | 150 | 0   | 0   | voldaan        |
        | 150 | 0   |     | feit ontbreekt |
        |     |     |     | feit ontbreekt |

    @clause-bijlage-1-H
    Abstract Scenario: over 2025 of een lopend jaar is er geen oordeel over de labels
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over <vorig>:
        | feit                        | waarde |
        | woningen met energielabel E | 300    |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      En Trivire meldt over <jaar>:
        | feit                        | waarde |
        | woningen met energielabel E | 290    |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      Als de afspraken worden getoetst over <jaar>
      Dan is artikel bijlage 1 H (energielabels E F en G weg in 2028) voor Trivire "<uitkomst>"

      Voorbeelden:
        | peildatum  | vorig | jaar | uitkomst             |
        | 1-2-2027   | 2024  | 2025 | niet van kracht      |
        | 1-10-2026  | 2025  | 2026 | nog niet aan de orde |
        | 1-1-2027   | 2025  | 2026 | signaal              |
        | 30-12-2028 | 2027  | 2028 | nog niet aan de orde |
        | 1-1-2029   | 2027  | 2028 | niet voldaan         |

  Regel: bijlage 1 H (Afname van de labels E F en G) ieder jaar ten minste één woning met zo'n label minder

    @clause-bijlage-1-H
    Abstract Scenario: één woning minder is genoeg, gelijk blijven is een signaal
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2025:
        | feit                        | waarde |
        | woningen met energielabel E | 140    |
        | woningen met energielabel F | 110    |
        | woningen met energielabel G | 80     |
      En Trivire meldt over 2026:
        | feit                        | waarde |
        | woningen met energielabel E | <E>    |
        | woningen met energielabel F | <F>    |
        | woningen met energielabel G | <G>    |
      Als de afspraken worden getoetst over 2026-H2
      Dan is artikel bijlage 1 H (Afname van de labels E F en G) voor Trivire over 2026 "<uitkomst>"
      En zwijgt de toelichting op artikel bijlage 1 H (Afname van de labels E F en G) voor Trivire over 2026 over "tekortschieten geeft een signaal"

      Voorbeelden: 330 woningen eind 2025
        | peildatum  | E   | F   | G  | uitkomst             |
        | 30-12-2026 | 139 | 110 | 80 | nog niet aan de orde |
        | 31-12-2026 | 139 | 110 | 80 | voldaan              |
        | 1-2-2029   | 138 | 110 | 80 | voldaan              |
        | 1-2-2029   | 139 | 110 | 80 | voldaan              |
        | 1-2-2029   | 140 | 110 | 80 | signaal              |
        | 1-2-2029   | 140 | 109 | 80 | voldaan              |
        | 1-2-2029   | 140 | 110 | 79 | voldaan              |
        | 1-2-2029   | 150 | 100 | 80 | signaal              |

    @clause-bijlage-1-H
    Abstract Scenario: ontbreekt een van de zes standen, dan is er geen oordeel
      Gegeven Trivire meldt over 2025:
        | feit                        | waarde |
        | woningen met energielabel E | <E25>  |
        | woningen met energielabel F | <F25>  |
        | woningen met energielabel G | <G25>  |
      En Trivire meldt over 2026:
        | feit                        | waarde |
        | woningen met energielabel E | <E26>  |
        | woningen met energielabel F | <F26>  |
        | woningen met energielabel G | <G26>  |
      Als de afspraken worden getoetst over 2026
      Dan is artikel bijlage 1 H (Afname van de labels E F en G) voor Trivire over 2026 "feit ontbreekt"

      Voorbeelden:
        | E25 | F25 | G25 | E26 | F26 | G26 |
        |     | 110 | 80  | 120 | 105 | 70  |
        | 140 |     | 80  | 120 | 105 | 70  |
        | 140 | 110 |     | 120 | 105 | 70  |
        | 140 | 110 | 80  |     | 105 | 70  |
        | 140 | 110 | 80  | 120 |     | 70  |
        | 140 | 110 | 80  | 120 | 105 |     |

  Regel: bijlage 1 H (Aanpak van de labels E F en G besproken) iedere corporatie bespreekt die ieder jaar in het tweede kwartaal

    @clause-bijlage-1-H
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over <jaar>:
        | feit                                       | waarde      |
        | bespreking van de aanpak van de EFG-labels | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 H (Aanpak van de labels E F en G besproken) voor Trivire over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum | gedaan op | uitkomst             |
        | 2026 | 30-6-2026 | nee       | nog niet aan de orde |
        | 2026 | 1-7-2026  | nee       | niet voldaan         |
        | 2026 | 1-2-2029  | 30-6-2026 | voldaan              |
        | 2026 | 1-2-2029  | 1-7-2026  | signaal              |
        | 2027 | 30-6-2027 | nee       | nog niet aan de orde |
        | 2027 | 1-7-2027  | nee       | niet voldaan         |
        | 2027 | 1-2-2029  | 30-6-2027 | voldaan              |
        | 2027 | 1-2-2029  | 1-7-2027  | signaal              |

  Regel: bijlage 1 I (Meerjarenplanning voor klimaatadaptatie besproken) ieder jaar besproken, gepland in het tweede kwartaal

    @clause-bijlage-1-I
    Abstract Scenario: later in het jaar is een signaal, na het jaar is het niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                                                    | waarde      |
        | bespreking van de meerjarenplanning van projecten voor klimaatadaptatie | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 I (Meerjarenplanning voor klimaatadaptatie besproken) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum | gedaan op  | uitkomst             |
        | 2026 | 30-6-2026 | nee        | nog niet aan de orde |
        | 2026 | 1-7-2026  | nee        | signaal              |
        | 2026 | 1-1-2027  | nee        | niet voldaan         |
        | 2026 | 1-2-2029  | 30-6-2026  | voldaan              |
        | 2026 | 1-2-2029  | 1-7-2026   | signaal              |
        | 2026 | 1-2-2029  | 31-12-2026 | signaal              |
        | 2026 | 1-2-2029  | 1-1-2027   | niet voldaan         |
        | 2027 | 30-6-2027 | nee        | nog niet aan de orde |
        | 2027 | 1-7-2027  | nee        | signaal              |
        | 2027 | 1-2-2029  | 30-6-2027  | voldaan              |
        | 2027 | 1-2-2029  | 1-7-2027   | signaal              |
        | 2027 | 1-2-2029  | 31-12-2027 | signaal              |
        | 2027 | 1-2-2029  | 1-1-2028   | niet voldaan         |

  Regel: bijlage 1 J (Huisvesting van aandachtsgroepen gevolgd) alle partijen samen volgen die twee keer per jaar

    @clause-bijlage-1-J
    Abstract Scenario: twee keer is genoeg en meer mag
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                                                                       | waarde   |
        | balans van regulier woningzoekenden en aandachtsgroepen ambtelijk en bestuurlijk besproken | <aantal> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 J (Huisvesting van aandachtsgroepen gevolgd) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | aantal | uitkomst     |
        | 1      | niet voldaan |
        | 2      | voldaan      |
        | 3      | voldaan      |

    @clause-bijlage-1-J
    Abstract Scenario: de tweede keer in het jaar maakt het voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026-04-14:
        | feit                                                                                       | waarde |
        | balans van regulier woningzoekenden en aandachtsgroepen ambtelijk en bestuurlijk besproken | 1      |
      En gemeente Dordrecht meldt over 2026-10-13:
        | feit                                                                                       | waarde |
        | balans van regulier woningzoekenden en aandachtsgroepen ambtelijk en bestuurlijk besproken | 1      |
      Als de afspraken worden getoetst over 2026
      Dan is artikel bijlage 1 J (Huisvesting van aandachtsgroepen gevolgd) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 12-10-2026 | nog niet aan de orde |
        | 13-10-2026 | voldaan              |

    @clause-bijlage-1-J
    Abstract Scenario: een jaarcijfer telt pas als het jaar voorbij is
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                                                                       | waarde |
        | balans van regulier woningzoekenden en aandachtsgroepen ambtelijk en bestuurlijk besproken | 2      |
      Als de afspraken worden getoetst over 2026-H2
      Dan is artikel bijlage 1 J (Huisvesting van aandachtsgroepen gevolgd) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 30-12-2026 | nog niet aan de orde |
        | 31-12-2026 | voldaan              |

  Regel: Voor wie de afspraken van bijlage 1 gelden

    @clause-bijlage-1-A @clause-bijlage-1-I
    Abstract Scenario: de gemeente, Trivire en Woonbron samen: wat de gemeente meldt telt voor alle drie
      Gegeven gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel     | norm                                              | feit                                                                    | jaar | waarde    |
        | bijlage 1 A | Monitor van de woningvoorraad                     | totaaloverzicht van de voorraadontwikkeling opgesteld en besproken      | 2026 | 30-9-2026 |
        | bijlage 1 I | Meerjarenplanning voor klimaatadaptatie besproken | bespreking van de meerjarenplanning van projecten voor klimaatadaptatie | 2026 | 30-6-2026 |

    @clause-bijlage-1-F @clause-bijlage-1-G @clause-bijlage-1-H
    Abstract Scenario: Trivire en Woonbron elk voor zich: wat Trivire meldt telt alleen voor Trivire
      Gegeven Trivire meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor gemeente Dordrecht niet voor
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "feit ontbreekt"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel     | norm                                             | feit                                            | jaar | waarde     |
        | bijlage 1 F | Gegevens over de vrije toewijzingsruimte gedeeld | gebruik en effecten van de vrije ruimte gedeeld | 2026 | 30-6-2026  |
        | bijlage 1 G | Inkomensafhankelijke huurverhoging benut         | inkomensafhankelijke huurverhoging doorgevoerd  | 2026 | 31-12-2026 |
        | bijlage 1 H | Aanpak van de labels E F en G besproken          | bespreking van de aanpak van de EFG-labels      | 2026 | 30-6-2026  |

    @clause-bijlage-1-J
    Scenario: alle partijen samen: wat de gemeente meldt telt voor iedereen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                                                                       | waarde |
        | balans van regulier woningzoekenden en aandachtsgroepen ambtelijk en bestuurlijk besproken | 2      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 1 J (Huisvesting van aandachtsgroepen gevolgd) voor gemeente Dordrecht over 2026 "voldaan"
      En is artikel bijlage 1 J (Huisvesting van aandachtsgroepen gevolgd) voor Trivire over 2026 "voldaan"
      En is artikel bijlage 1 J (Huisvesting van aandachtsgroepen gevolgd) voor Woonbron over 2026 "voldaan"
      En is artikel bijlage 1 J (Huisvesting van aandachtsgroepen gevolgd) voor Huurdersparticipatieraad Trivire over 2026 "voldaan"
      En is artikel bijlage 1 J (Huisvesting van aandachtsgroepen gevolgd) voor Bewonersraad Woonbron Dordrecht over 2026 "voldaan"

    @clause-bijlage-1-E
    Scenario: de grondprijs: alleen de gemeente
      Gegeven gemeente Dordrecht meldt over 2026 voor "Oudland":
        | feit                  | waarde    |
        | grondprijs per woning | 19.116,41 |
        | woonlagen             | 1         |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 1 E (Grondprijs sociale huurwoningen) voor gemeente Dordrecht over 2026 bij "Oudland" "voldaan"
      En komt artikel bijlage 1 E (Grondprijs sociale huurwoningen) voor Trivire niet voor
      En komt artikel bijlage 1 E (Grondprijs sociale huurwoningen) voor Woonbron niet voor
      En komt artikel bijlage 1 E (Grondprijs sociale huurwoningen) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 1 E (Grondprijs sociale huurwoningen) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-bijlage-1-F @clause-bijlage-1-H
    Abstract Scenario: vrije toewijzing en labels: Trivire en Woonbron elk voor zich
      Gegeven Trivire meldt over 2025:
        | feit                        | waarde |
        | woningen met energielabel E | 300    |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      En Trivire meldt over 2026:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 200    |
        | verhuringen boven de DAEB-inkomensgrens          | 15     |
        | woningen met energielabel E                      | 200    |
        | woningen met energielabel F                      | 0      |
        | woningen met energielabel G                      | 0      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Trivire over 2026 "voldaan"
      En is artikel <artikel> (<norm>) voor Woonbron over 2026 "feit ontbreekt"
      En komt artikel <artikel> (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel     | norm                               |
        | bijlage 1 F | Vrije toewijzingsruimte            |
        | bijlage 1 H | Energielabels E F en G weg in 2028 |
        | bijlage 1 H | Afname van de labels E F en G      |

    @clause-bijlage-1-G
    Scenario: besteding van de huurverhoging: Trivire en Woonbron elk voor zich
      Gegeven Trivire meldt over 2026:
        | feit                                                   | waarde    |
        | lokaal ingezette extra huurinkomsten                   | 120000,00 |
        | extra inkomsten uit inkomensafhankelijke huurverhoging | 120000,00 |
      En Trivire meldt over 2027:
        | feit                                                   | waarde   |
        | lokaal ingezette extra huurinkomsten                   | 80000,00 |
        | extra inkomsten uit inkomensafhankelijke huurverhoging | 80000,00 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 1 G (Besteding van de inkomensafhankelijke huurverhoging) voor Trivire over 2027 "voldaan"
      En is artikel bijlage 1 G (Besteding van de inkomensafhankelijke huurverhoging) voor Woonbron over 2027 "feit ontbreekt"
      En komt artikel bijlage 1 G (Besteding van de inkomensafhankelijke huurverhoging) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 1 G (Besteding van de inkomensafhankelijke huurverhoging) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 1 G (Besteding van de inkomensafhankelijke huurverhoging) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-bijlage-1-B @clause-bijlage-1-D @clause-bijlage-1-L @clause-bijlage-1-M
    Abstract Scenario: alleen mensen kunnen beoordelen wat de gemeente, Trivire en Woonbron doen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En is artikel <artikel> (<norm>) voor Trivire "alleen door mensen te beoordelen"
      En is artikel <artikel> (<norm>) voor Woonbron "alleen door mensen te beoordelen"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel     | norm                                          |
        | bijlage 1 B | Planningen per project afgestemd              |
        | bijlage 1 D | Samenwerking bij optoppen                     |
        | bijlage 1 L | Passende huisvesting en tijdige begeleiding   |
        | bijlage 1 M | Gebiedsprogramma's Oost en Centrum uitgevoerd |

    @clause-bijlage-1-C @clause-bijlage-1-J
    Abstract Scenario: alleen mensen kunnen beoordelen wat de gemeente doet
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel     | norm                                       |
        | bijlage 1 C | Knelpunten rond parkeren en groen-blauw    |
        | bijlage 1 J | Aandachtsgroepen in de particuliere sector |

    @clause-bijlage-1-K
    Scenario: alleen mensen kunnen beoordelen wat Trivire en Woonbron doen
      Gegeven gemeente Dordrecht meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan komt artikel bijlage 1 K (Verdeling van aandachtsgroepen naar rato) voor gemeente Dordrecht niet voor
      En is artikel bijlage 1 K (Verdeling van aandachtsgroepen naar rato) voor Trivire "alleen door mensen te beoordelen"
      En is artikel bijlage 1 K (Verdeling van aandachtsgroepen naar rato) voor Woonbron "alleen door mensen te beoordelen"
      En komt artikel bijlage 1 K (Verdeling van aandachtsgroepen naar rato) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 1 K (Verdeling van aandachtsgroepen naar rato) voor Bewonersraad Woonbron Dordrecht niet voor

  Regel: Wanneer de afspraken van bijlage 1 gelden
    Gemeld is hier alleen iets van een andere afspraak. Buiten haar jaren is een afspraak niet van kracht. Moet iets pas
    in een later jaar klaar zijn, dan is het nog niet aan de orde; in het jaar zelf ontbreekt het eigen feit.

    @clause-bijlage-1-A @clause-bijlage-1-B @clause-bijlage-1-C @clause-bijlage-1-D @clause-bijlage-1-F
    @clause-bijlage-1-G @clause-bijlage-1-H @clause-bijlage-1-I @clause-bijlage-1-J @clause-bijlage-1-K
    @clause-bijlage-1-L @clause-bijlage-1-M
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over 2025:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2027:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2028:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"
      En is artikel <artikel> (<norm>) voor <partij> over 2026 "<2026>"
      En is artikel <artikel> (<norm>) voor <partij> over 2027 "<2027>"
      En is artikel <artikel> (<norm>) voor <partij> over 2028 "<2028>"

      Voorbeelden:
        | artikel     | norm                                                | partij             | 2025            | 2026                             | 2027                             | 2028            |
        | bijlage 1 A | Monitor van de woningvoorraad                       | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | bijlage 1 B | Planningen per project afgestemd                    | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | bijlage 1 C | Knelpunten rond parkeren en groen-blauw             | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | bijlage 1 D | Samenwerking bij optoppen                           | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | bijlage 1 F | Vrije toewijzingsruimte                             | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | bijlage 1 F | Gegevens over de vrije toewijzingsruimte gedeeld    | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | bijlage 1 G | Inkomensafhankelijke huurverhoging benut            | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | bijlage 1 G | Besteding van de inkomensafhankelijke huurverhoging | Trivire            | niet van kracht | niet van kracht                  | feit ontbreekt                   | niet van kracht |
        | bijlage 1 H | Afname van de labels E F en G                       | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | bijlage 1 H | Aanpak van de labels E F en G besproken             | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | bijlage 1 I | Meerjarenplanning voor klimaatadaptatie besproken   | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | bijlage 1 J | Huisvesting van aandachtsgroepen gevolgd            | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | bijlage 1 J | Aandachtsgroepen in de particuliere sector          | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | bijlage 1 K | Verdeling van aandachtsgroepen naar rato            | Trivire            | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | bijlage 1 L | Passende huisvesting en tijdige begeleiding         | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | bijlage 1 M | Gebiedsprogramma's Oost en Centrum uitgevoerd       | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |

    @clause-bijlage-1-A @clause-bijlage-1-F @clause-bijlage-1-G @clause-bijlage-1-H @clause-bijlage-1-I
    @clause-bijlage-1-J
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel     | norm                                                | partij             | jaar | uitkomst       |
        | bijlage 1 A | Monitor van de woningvoorraad                       | gemeente Dordrecht | 2026 | feit ontbreekt |
        | bijlage 1 F | Vrije toewijzingsruimte                             | Trivire            | 2026 | feit ontbreekt |
        | bijlage 1 F | Gegevens over de vrije toewijzingsruimte gedeeld    | Trivire            | 2026 | feit ontbreekt |
        | bijlage 1 G | Inkomensafhankelijke huurverhoging benut            | Trivire            | 2026 | feit ontbreekt |
        | bijlage 1 G | Besteding van de inkomensafhankelijke huurverhoging | Trivire            | 2027 | feit ontbreekt |
        | bijlage 1 H | Afname van de labels E F en G                       | Trivire            | 2026 | feit ontbreekt |
        | bijlage 1 H | Aanpak van de labels E F en G besproken             | Trivire            | 2026 | feit ontbreekt |
        | bijlage 1 I | Meerjarenplanning voor klimaatadaptatie besproken   | gemeente Dordrecht | 2026 | feit ontbreekt |
        | bijlage 1 J | Huisvesting van aandachtsgroepen gevolgd            | gemeente Dordrecht | 2026 | feit ontbreekt |

  Regel: Wat in deze afspraken niet meer staat, wordt niet getoetst

    @clause-bijlage-1-J
    Scenario: de signaalwaarde van 80% uit de vorige afspraken komt niet terug
      Gegeven Trivire meldt over 2026:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen aan regulier woningzoekenden         | 100    |
        | verhuringen boven de DAEB-inkomensgrens          | 30     |
        | overschreden signaalwaarde besproken             | nee    |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 F (vrije toewijzingsruimte) voor Trivire "voldaan"
      En komt artikel 4.1.2 voor Trivire niet voor

    @clause-bijlage-1-J
    Scenario: ook wie beide afspraken naast elkaar legt, krijgt over 2026 geen oordeel over de 80%
      Gegeven de afspraken "dordrecht-2024-2025"
      En Trivire meldt over 2026:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen aan regulier woningzoekenden         | 100    |
        | verhuringen boven de DAEB-inkomensgrens          | 30     |
      Als de afspraken worden getoetst
      Dan is artikel 4.1.2 (aandeel regulier woningzoekenden) voor Trivire "niet van kracht"
      En is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "niet van kracht"
      En is artikel bijlage 1 F (vrije toewijzingsruimte) voor Trivire "voldaan"

    @clause-bijlage-1-G
    Scenario: de grens aan de huursom uit de vorige afspraken komt niet terug
      Gegeven Trivire meldt over 2026:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 30     |
        | stijging van de huursom                          | 9%     |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 F (vrije toewijzingsruimte) voor Trivire "voldaan"
      En komt artikel 2.3.1 voor Trivire niet voor

    @clause-bijlage-1-E @clause-bijlage-1-F
    Scenario: over 2025 tellen nog de vorige afspraken
      Gegeven de afspraken "dordrecht-2024-2025"
      En Trivire meldt over 2025:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 30     |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "voldaan"
      En is artikel bijlage 1 F (vrije toewijzingsruimte) voor Trivire "niet van kracht"

    @clause-bijlage-1-J
    Scenario: cijfers over regulier woningzoekenden tellen in deze afspraken voor geen enkele norm
      Gegeven Trivire meldt over 2026:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen aan regulier woningzoekenden         | 100    |
      Als de afspraken worden getoetst
      Dan is "verhuringen aan regulier woningzoekenden" door geen norm gebruikt
