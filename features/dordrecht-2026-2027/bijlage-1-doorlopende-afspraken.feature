# language: nl
@dordrecht-2026-2027
Functionaliteit: Prestatieafspraken Dordrecht 2026-2027, bijlage 1: doorlopende afspraken
  De cijfers van partijen zijn bedachte voorbeelden; de grenzen staan in bijlage 1.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2026-2027"
    En de peildatum is 1-2-2028

  Regel: Bijlage 1 E Voor een nieuwe sociale huurwoning geldt de grondprijs van het jaar, maal de stapelingsfactor; lager mag

    @clause-bijlage-1-E
    Abstract Scenario: de grondprijs van 2026 mag de grens halen, maar er geen cent boven gaan
      Gegeven gemeente Dordrecht meldt over 2026 voor "Voorbeeldstraat":
        | feit                  | waarde      |
        | grondprijs per woning | <prijs>     |
        | woonlagen             | <woonlagen> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 E voor gemeente Dordrecht bij "Voorbeeldstraat" "<oordeel>"
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Voorbeeldstraat": "<afstand>"

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
      Gegeven gemeente Dordrecht meldt over 2026 voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 17.300,00 |
        | woonlagen             | 2         |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 E voor gemeente Dordrecht bij "Voorbeeldstraat" "niet voldaan"
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Voorbeeldstraat": "De grens is ten hoogste € 17.204,77: € 19.116,41 × 0,9."
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Voorbeeldstraat": "Dat is € 95,23 te veel."

    @clause-bijlage-1-E
    Scenario: een lagere grondprijs dan afgesproken is voldaan
      Gegeven gemeente Dordrecht meldt over 2026 voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 10.000,00 |
        | woonlagen             | 1         |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 E voor gemeente Dordrecht bij "Voorbeeldstraat" "voldaan"
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Voorbeeldstraat": "er ruimte voor nog € 9.116,41"
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Voorbeeldstraat": "afgeleid, niet afgedrukt"
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Voorbeeldstraat": "lager mag"

    @clause-bijlage-1-E
    Abstract Scenario: een project zonder prijs of woonlagen krijgt geen oordeel
      Gegeven gemeente Dordrecht meldt over 2026 voor "Voorbeeldstraat":
        | feit                  | waarde      |
        | grondprijs per woning | <prijs>     |
        | woonlagen             | <woonlagen> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 E voor gemeente Dordrecht bij "Voorbeeldstraat" "feit ontbreekt"
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Voorbeeldstraat": "Niet gemeld door gemeente Dordrecht: <ontbreekt>"

      Voorbeelden:
        | prijs     | woonlagen | ontbreekt                    |
        | 14.000,00 |           | woonlagen (2026)             |
        |           | 2         | grondprijs per woning (2026) |

    @clause-bijlage-1-E
    Abstract Scenario: voor 2027 noemt de bijlage geen grondprijs, en die van 2026 telt dan niet
      Gegeven gemeente Dordrecht meldt over 2027 voor "Voorbeeldstraat":
        | feit                  | waarde      |
        | grondprijs per woning | <prijs>     |
        | woonlagen             | <woonlagen> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 E voor gemeente Dordrecht bij "Voorbeeldstraat" "waarde van de norm ontbreekt"
      En zegt de toelichting op artikel bijlage 1 E voor gemeente Dordrecht bij "Voorbeeldstraat": "grondprijs (2027)"

      Voorbeelden: ook een lage prijs of een opgave zonder woonlagen verandert dat niet
        | prijs     | woonlagen |
        | 19.116,41 | 1         |
        | 25.000,00 | 2         |
        | 1.000,00  | 7         |
        | 14.000,00 |           |

    @clause-bijlage-1-E
    Abstract Scenario: de dag van de prijsafspraak bepaalt het jaar
      Gegeven gemeente Dordrecht meldt over <dag> voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 17.204,77 |
        | woonlagen             | 2         |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 E voor gemeente Dordrecht bij "Voorbeeldstraat" "<uitkomst>"

      Voorbeelden:
        | dag        | uitkomst                     |
        | 2025-12-31 | niet van kracht              |
        | 2026-01-01 | voldaan                      |
        | 2026-12-31 | voldaan                      |
        | 2027-01-01 | waarde van de norm ontbreekt |
        | 2027-12-31 | waarde van de norm ontbreekt |
        | 2028-01-01 | niet van kracht              |

  Regel: Bijlage 1 F Ten hoogste 7,5% van de vrijgekomen woningen gaat naar hogere inkomens, met verruiming ten hoogste 15%

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
        | 2026 | 200    | 31    | niet voldaan | Dat is 1 verhuring te veel voor 15%, en 16 verhuringen te veel voor 7,5%.                                                  |
        | 2027 | 200    | 15    | voldaan      | 7,5% is precies de grens, en die hoort erbij.                                   |
        | 2027 | 200    | 16    | signaal      | Dat is 1 verhuring te veel.                                                     |
        | 2027 | 200    | 31    | niet voldaan | Dat is 1 verhuring te veel voor 15%, en 16 verhuringen te veel voor 7,5%.                                                  |

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

  Regel: Bijlage 1 H Uiterlijk eind 2028 zijn er geen woningen met label E, F of G meer, behalve wie apart is gemeld

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
      | feit                                              | waarde |
      | verhuringen van vrijgekomen sociale huurwoningen  | 400    |
      | verhuringen aan regulier woningzoekenden          | 100    |
    Als de afspraken worden getoetst
    Dan is "verhuringen aan regulier woningzoekenden" door geen norm gebruikt
