# language: nl
@dordrecht-2024-2025
Functionaliteit: Prestatieafspraken Dordrecht 2024-2025, hoofdstuk 2: beschikbaarheid en betaalbaarheid
  De cijfers van partijen zijn bedachte voorbeelden. De grenzen staan in de afspraken; de
  CAO-loonontwikkeling en het landelijke maximum zijn openbare cijfers.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2024-2025"
    En de peildatum is 1-2-2026

  Regel: 2.1.4 Voor een nieuwe sociale huurwoning rekent de gemeente ten hoogste de grondprijs van het jaar, maal de stapelingsfactor

    @clause-2.1.4
    Abstract Scenario: de grondprijs van 2024 mag de grens halen, maar er geen cent boven gaan
      Gegeven gemeente Dordrecht meldt over 2024 voor "Voorbeeldstraat":
        | feit                  | waarde      |
        | grondprijs per woning | <prijs>     |
        | woonlagen             | <woonlagen> |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "<oordeel>"
      En zegt de toelichting op artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat": "<afstand>"

      Voorbeelden: één woonlaag, de volle prijs van € 17.999
        | woonlagen | prijs     | oordeel      | afstand                                                                         |
        | 1         | 17.998,99 | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 0,01.                      |
        | 1         | 17.999,00 | voldaan      | Er is geen ruimte meer: de kleinste stap verder geeft het oordeel niet voldaan. |
        | 1         | 17.999,01 | niet voldaan | Dat is € 0,01 te veel.                                                          |

      Voorbeelden: twee woonlagen, 0,9 deel
        | woonlagen | prijs     | oordeel      | afstand                                                    |
        | 2         | 16.199,09 | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 0,01. |
        | 2         | 16.199,10 | voldaan      | Er is geen ruimte meer                                     |
        | 2         | 16.199,11 | niet voldaan | Dat is € 0,01 te veel.                                     |

      Voorbeelden: drie woonlagen, 0,8 deel
        | woonlagen | prijs     | oordeel      | afstand                                                    |
        | 3         | 14.399,19 | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 0,01. |
        | 3         | 14.399,20 | voldaan      | Er is geen ruimte meer                                     |
        | 3         | 14.399,21 | niet voldaan | Dat is € 0,01 te veel.                                     |

      Voorbeelden: vier woonlagen of meer, 0,75 deel
        | woonlagen | prijs     | oordeel      | afstand                                                    |
        | 4         | 13.499,24 | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 0,01. |
        | 4         | 13.499,25 | voldaan      | Er is geen ruimte meer                                     |
        | 4         | 13.499,26 | niet voldaan | Dat is € 0,01 te veel.                                     |
        | 7         | 13.499,25 | voldaan      | Er is geen ruimte meer                                     |
        | 7         | 13.499,26 | niet voldaan | Dat is € 0,01 te veel.                                     |

    @clause-2.1.4
    Scenario: bij één woonlaag staat erbij dat de factor niet is afgedrukt
      Gegeven gemeente Dordrecht meldt over 2024 voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 17.500,00 |
        | woonlagen             | 1         |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "voldaan"
      En zegt de toelichting op artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat": "afgeleid, niet afgedrukt"

    @clause-2.1.4
    Scenario: de toelichting laat zien hoe de grens is uitgerekend
      Gegeven gemeente Dordrecht meldt over 2024 voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 17.999,00 |
        | woonlagen             | 3         |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "niet voldaan"
      En zegt de toelichting op artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat": "De grens is ten hoogste € 14.399,20: € 17.999,00 × 0,8."
      En zegt de toelichting op artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat": "Dat is € 3.599,80 te veel."

    @clause-2.1.4
    Scenario: ieder project krijgt zijn eigen oordeel
      Gegeven gemeente Dordrecht meldt over 2024 voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 14.399,20 |
        | woonlagen             | 3         |
      En gemeente Dordrecht meldt over 2024 voor "Voorbeeldhof":
        | feit                  | waarde    |
        | grondprijs per woning | 16.199,11 |
        | woonlagen             | 2         |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "voldaan"
      En is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldhof" "niet voldaan"

    @clause-2.1.4
    Abstract Scenario: zonder prijs of woonlagen komt er geen oordeel
      Gegeven gemeente Dordrecht meldt over 2024 voor "Voorbeeldstraat":
        | feit                  | waarde      |
        | grondprijs per woning | <prijs>     |
        | woonlagen             | <woonlagen> |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "feit ontbreekt"
      En zegt de toelichting op artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat": "Niet gemeld door gemeente Dordrecht: <ontbreekt>"

      Voorbeelden:
        | prijs     | woonlagen | ontbreekt                    |
        | 14.399,20 |           | woonlagen (2024)             |
        |           | 3         | grondprijs per woning (2024) |

    @clause-2.1.4
    Abstract Scenario: voor 2025 noemen de afspraken geen grondprijs, en die van 2024 telt dan niet
      Gegeven gemeente Dordrecht meldt over 2025 voor "Voorbeeldstraat":
        | feit                  | waarde      |
        | grondprijs per woning | <prijs>     |
        | woonlagen             | <woonlagen> |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "waarde van de norm ontbreekt"
      En zegt de toelichting op artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat": "maximale grondprijs (2025)"

      Voorbeelden: ook een lage prijs of een opgave zonder woonlagen verandert dat niet
        | prijs     | woonlagen |
        | 17.999,00 | 1         |
        | 25.000,00 | 2         |
        | 1.000,00  | 4         |
        | 14.000,00 |           |

    @clause-2.1.4
    Abstract Scenario: het jaar van de prijsafspraak telt, tot en met de laatste dag
      Gegeven gemeente Dordrecht meldt over <dag> voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 16.199,10 |
        | woonlagen             | 2         |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "<uitkomst>"

      Voorbeelden:
        | dag        | uitkomst                     |
        | 2023-12-31 | niet van kracht              |
        | 2024-01-01 | voldaan                      |
        | 2024-12-31 | voldaan                      |
        | 2025-01-01 | waarde van de norm ontbreekt |
        | 2025-12-31 | waarde van de norm ontbreekt |
        | 2026-01-01 | niet van kracht              |

    @clause-2.1.4
    Abstract Scenario: een gesloten prijsafspraak kan meteen worden getoetst, een toekomstige nog niet
      Gegeven de peildatum is 1-6-2024
      En gemeente Dordrecht meldt over <dag> voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 16.199,10 |
        | woonlagen             | 2         |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht bij "Voorbeeldstraat" "<uitkomst>"

      Voorbeelden:
        | dag        | uitkomst             |
        | 2024-05-31 | voldaan              |
        | 2024-06-01 | voldaan              |
        | 2024-06-02 | nog niet aan de orde |

    @clause-2.1.4
    Scenario: de grondprijs is een afspraak van de gemeente, niet van de corporaties
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
      En gemeente Dordrecht meldt over 2024 voor "Voorbeeldstraat":
        | feit                  | waarde    |
        | grondprijs per woning | 14.000,00 |
        | woonlagen             | 3         |
      Als de afspraken worden getoetst
      Dan is artikel 2.1.4 voor gemeente Dordrecht "voldaan"
      En komt artikel 2.1.4 voor Trivire niet voor
      En komt artikel 2.2.4 (vrije toewijzingsruimte) voor gemeente Dordrecht niet voor
      En komt artikel 2.3.1 voor gemeente Dordrecht niet voor

  Regel: 2.2.4 Ten hoogste 7,5% van de vrijgekomen woningen gaat naar hogere inkomens, met verruiming ten hoogste 15%

    @clause-2.2.4
    Abstract Scenario: de vrije toewijzing rond 7,5% en 15%
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | <totaal> |
        | verhuringen boven de DAEB-inkomensgrens          | <boven>  |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "<oordeel>"
      En zegt de toelichting op artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire: "<afstand>"

      Voorbeelden: 400 verhuringen, waar 30 precies 7,5% is en 60 precies 15%
        | totaal | boven | oordeel      | afstand                                                                         |
        | 400    | 0     | voldaan      | Tot een signaal is er ruimte voor nog 30 verhuringen.                           |
        | 400    | 29    | voldaan      | Tot een signaal is er ruimte voor nog 1 verhuring.                              |
        | 400    | 30    | voldaan      | Er is geen ruimte meer: de kleinste stap verder geeft een signaal.              |
        | 400    | 31    | signaal      | Dat is 1 verhuring te veel.                                                     |
        | 400    | 59    | signaal      | Tot het oordeel niet voldaan is er ruimte voor nog 1 verhuring.                 |
        | 400    | 60    | signaal      | Er is geen ruimte meer: de kleinste stap verder geeft het oordeel niet voldaan. |
        | 400    | 61    | niet voldaan | Dat is 1 verhuring te veel voor 15%, en 31 verhuringen te veel voor 7,5%.                                                  |

      Voorbeelden: 1010 verhuringen, waar afronden op één decimaal zou misleiden
        | totaal | boven | oordeel      | afstand                                                            |
        | 1010   | 75    | voldaan      | Er is geen ruimte meer: de kleinste stap verder geeft een signaal. |
        | 1010   | 76    | signaal      | Dat is 76 / 1.010 = 7,52%.                                         |
        | 1010   | 76    | signaal      | Dat is 1 verhuring te veel.                                        |
        | 1010   | 151   | signaal      | Dat is 151 / 1.010 = 14,95%.                                       |
        | 1010   | 152   | niet voldaan | Dat is 152 / 1.010 = 15,05%.                                       |

      Voorbeelden: 2000 verhuringen, een twintigste procentpunt verschil
        | totaal | boven | oordeel      | afstand                      |
        | 2000   | 150   | voldaan      | Dat is 150 / 2.000 = 7,5%.   |
        | 2000   | 151   | signaal      | Dat is 151 / 2.000 = 7,55%.  |
        | 2000   | 300   | signaal      | Dat is 300 / 2.000 = 15%.    |
        | 2000   | 301   | niet voldaan | Dat is 301 / 2.000 = 15,05%. |

      Voorbeelden: een enkele verhuring aan een hoger inkomen, bij weinig verhuringen
        | totaal | boven | oordeel      | afstand                     |
        | 14     | 1     | voldaan      | Er is geen ruimte meer      |
        | 13     | 1     | signaal      | Dat is 1 verhuring te veel. |
        | 7      | 1     | signaal      | Dat is 1 verhuring te veel. |
        | 6      | 1     | niet voldaan | Dat is 1 verhuring te veel voor 15%, en 1 verhuring te veel voor 7,5%. |

    @clause-2.2.4
    Abstract Scenario: of de keuze voor verruiming is vastgelegd staat erbij en verandert het oordeel niet
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde       |
        | verhuringen van vrijgekomen sociale huurwoningen | 400          |
        | verhuringen boven de DAEB-inkomensgrens          | <boven>      |
        | keuze voor verruimde vrije toewijzing vastgelegd | <vastgelegd> |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "<oordeel>"
      En zegt de toelichting op artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire: "<woorden>"

      Voorbeelden: tussen 7,5% en 15%
        | boven | vastgelegd | oordeel | woorden                                                                       |
        | 31    | ja         | signaal | Vastlegging (keuze voor verruimde vrije toewijzing vastgelegd): ja.           |
        | 31    | nee        | signaal | Vastlegging (keuze voor verruimde vrije toewijzing vastgelegd): nee.          |
        | 31    |            | signaal | Vastlegging (keuze voor verruimde vrije toewijzing vastgelegd): niets gemeld. |
        | 60    | ja         | signaal | Het blijft binnen de ruimere grens van 15%                                              |

      Voorbeelden: daarbuiten
        | boven | vastgelegd | oordeel      | woorden                                                             |
        | 30    | nee        | voldaan      | 7,5% is precies de grens, en die hoort erbij.                       |
        | 30    | ja         | voldaan      | 7,5% is precies de grens, en die hoort erbij.                       |
        | 61    | ja         | niet voldaan | Vastlegging (keuze voor verruimde vrije toewijzing vastgelegd): ja. |

    @clause-2.2.4
    Abstract Scenario: het jaar is de som van beide halfjaren
      Gegeven Trivire meldt over 2024-H1:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 180    |
        | verhuringen boven de DAEB-inkomensgrens          | 20     |
      En Trivire meldt over 2024-H2:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | <totaal> |
        | verhuringen boven de DAEB-inkomensgrens          | <boven>  |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "<uitkomst>"

      Voorbeelden:
        | totaal | boven | uitkomst       |
        | 220    | 10    | voldaan        |
        | 220    | 11    | signaal        |
        | 220    | 40    | signaal        |
        | 220    | 41    | niet voldaan   |
        | 220    |       | feit ontbreekt |
        |        | 10    | feit ontbreekt |
        |        |       | feit ontbreekt |

    @clause-2.2.4
    Scenario: iedere corporatie wordt apart beoordeeld, met het totaal van de stad ernaast
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 61     |
      En Woonbron meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 600    |
        | verhuringen boven de DAEB-inkomensgrens          | 9      |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "niet voldaan"
      En is artikel 2.2.4 (vrije toewijzingsruimte) voor Woonbron "voldaan"
      En zegt de toelichting op artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire: "Ter vergelijking, Trivire en Woonbron samen: 70 / 1.000 = 7%."

    @clause-2.2.4
    Scenario: zonder cijfers van de ander is er geen totaal van de stad, wel een oordeel
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 30     |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "voldaan"
      En zegt de toelichting op artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire: "Het totaal van de stad is niet te geven: cijfers van Woonbron ontbreken."

    @clause-2.2.4
    Abstract Scenario: cijfers die geen oordeel toelaten
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | <totaal> |
        | verhuringen boven de DAEB-inkomensgrens          | <boven>  |
        | keuze voor verruimde vrije toewijzing vastgelegd | ja       |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "<uitkomst>"

      Voorbeelden: niet gemeld is iets anders dan nul
        | totaal | boven | uitkomst       |
        | 400    |       | feit ontbreekt |
        |        | 30    | feit ontbreekt |
        |        |       | feit ontbreekt |
        | 0      |       | feit ontbreekt |

      Voorbeelden: er is niets verhuurd
        | totaal | boven | uitkomst            |
        | 0      | 0     | niets te beoordelen |

      Voorbeelden: een deel kan niet groter zijn dan het geheel
        | totaal | boven | uitkomst                     |
        | 400    | 401   | cijfers spreken elkaar tegen |
        | 0      | 1     | cijfers spreken elkaar tegen |

    @clause-2.2.4
    Abstract Scenario: een jaarcijfer dat niet klopt met de halfjaren
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 20     |
      En Trivire meldt over 2024-H1:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | <eerste> |
      En Trivire meldt over 2024-H2:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | <tweede> |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "<uitkomst>"

      Voorbeelden:
        | eerste | tweede | uitkomst                     |
        | 180    | 220    | voldaan                      |
        | 180    | 221    | cijfers spreken elkaar tegen |
        | 180    | 219    | cijfers spreken elkaar tegen |
        | 401    |        | cijfers spreken elkaar tegen |

    @clause-2.2.4
    Abstract Scenario: wat geen aantal kan zijn, wordt geweigerd voordat er iets is getoetst
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde   |
        | verhuringen van vrijgekomen sociale huurwoningen | 400      |
        | verhuringen boven de DAEB-inkomensgrens          | <waarde> |
      Als de afspraken worden getoetst
      Dan wordt er niets getoetst, want "<reden>"

      Voorbeelden:
        | waarde | reden                                |
        | -1     | is negatief                          |
        | 30,5   | is geen geheel getal                 |
        | 7,5%   | heeft een procentteken               |
        | 1.234  | kan een duizendtal of een breuk zijn |

    @clause-2.2.4
    Scenario: hetzelfde cijfer met twee verschillende waarden wordt geweigerd
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 30     |
        | verhuringen boven de DAEB-inkomensgrens          | 31     |
      Als de afspraken worden getoetst
      Dan wordt er niets getoetst, want "al met een andere waarde aangeleverd"

    @clause-2.2.4
    Abstract Scenario: zolang het jaar loopt is er geen oordeel
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 61     |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 1-7-2024   | nog niet aan de orde |
        | 30-12-2024 | nog niet aan de orde |
        | 1-1-2025   | niet voldaan         |

    @clause-2.2.4
    Abstract Scenario: de vrije toewijzing wordt onder deze afspraken alleen over 2024 en 2025 beoordeeld
      Gegeven de peildatum is 1-2-2027
      En Trivire meldt over <jaar>:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 400    |
        | verhuringen boven de DAEB-inkomensgrens          | 61     |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Trivire "<uitkomst>"

      Voorbeelden:
        | jaar | uitkomst        |
        | 2023 | niet van kracht |
        | 2024 | niet voldaan    |
        | 2025 | niet voldaan    |
        | 2026 | niet van kracht |

  Regel: 2.3.1 De huursom stijgt ten hoogste met de CAO-loonontwikkeling van het jaar ervoor, min 0,5 procentpunt

    @clause-2.3.1
    Abstract Scenario: de stijging van de huursom rond de grens van het jaar
      Gegeven Trivire meldt over <jaar>:
        | feit                    | waarde     |
        | stijging van de huursom | <stijging> |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "<oordeel>"
      En zegt de toelichting op artikel 2.3.1 voor Trivire: "<afstand>"

      Voorbeelden: 2024, grens 5,8% min 0,5 procentpunt is 5,3%
        | jaar | stijging | oordeel      | afstand                                                                         |
        | 2024 | 5,2%     | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog 0,1 procentpunt.             |
        | 2024 | 5,29%    | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog 0,01 procentpunt.            |
        | 2024 | 5,3%     | voldaan      | Er is geen ruimte meer: de kleinste stap verder geeft het oordeel niet voldaan. |
        | 2024 | 5,31%    | niet voldaan | Dat is 0,01 procentpunt te veel.                                                |
        | 2024 | 5,4%     | niet voldaan | Dat is 0,1 procentpunt te veel.                                                 |

      Voorbeelden: 2025, grens 6,7% min 0,5 procentpunt is 6,2%
        | jaar | stijging | oordeel      | afstand                                                              |
        | 2025 | 6,1%     | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog 0,1 procentpunt.  |
        | 2025 | 6,19%    | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog 0,01 procentpunt. |
        | 2025 | 6,2%     | voldaan      | Er is geen ruimte meer                                               |
        | 2025 | 6,21%    | niet voldaan | Dat is 0,01 procentpunt te veel.                                     |
        | 2025 | 6,3%     | niet voldaan | Dat is 0,1 procentpunt te veel.                                      |

      Voorbeelden: geen stijging of een daling past altijd
        | jaar | stijging | oordeel | afstand              |
        | 2024 | 0%       | voldaan | ligt binnen de grens |
        | 2024 | -0,5%    | voldaan | ligt binnen de grens |

    @clause-2.3.1
    Scenario: de grens komt van de CAO-loonontwikkeling van het jaar ervoor
      Gegeven Trivire meldt over 2024:
        | feit                    | waarde |
        | stijging van de huursom | 5,3%   |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "voldaan"
      En zegt de toelichting op artikel 2.3.1 voor Trivire: "De grens is ten hoogste 5,3%: 5,8% − 0,5 procentpunt."
      En zegt de toelichting op artikel 2.3.1 voor Trivire: "CAO-loonontwikkeling (2023) 5,8%"

    @clause-2.3.1
    Abstract Scenario: het landelijke maximum van 2025 was strenger; het staat erbij en het oordeel blijft
      Gegeven Trivire meldt over 2025:
        | feit                    | waarde     |
        | stijging van de huursom | <stijging> |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "<oordeel>"
      En zegt de toelichting op artikel 2.3.1 voor Trivire: "De grens is ten hoogste 6,2%"
      En zegt de toelichting op artikel 2.3.1 voor Trivire: "Het landelijke maximum was dat jaar strenger, 4,5%"
      En zegt de toelichting op artikel 2.3.1 voor Trivire: "het oordeel volgt de afspraak"

      Voorbeelden:
        | stijging | oordeel      |
        | 4,5%     | voldaan      |
        | 4,6%     | voldaan      |
        | 6,2%     | voldaan      |
        | 6,3%     | niet voldaan |

    @clause-2.3.1
    Abstract Scenario: de stijging volgt uit de huursom aan het begin en aan het einde van het jaar
      Gegeven Woonbron meldt over 2024:
        | feit                               | waarde         |
        | huursom bij het begin van het jaar | 100.000.000,00 |
        | huursom bij het einde van het jaar | <einde>        |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Woonbron "<oordeel>"
      En zegt de toelichting op artikel 2.3.1 voor Woonbron: "<afstand>"

      Voorbeelden:
        | einde          | oordeel      | afstand                                                            |
        | 105.299.999,99 | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 0,01.         |
        | 105.300.000,00 | voldaan      | 5,3% is precies de grens, en die hoort erbij.                      |
        | 105.300.000,01 | niet voldaan | Dat is € 0,01 te veel.                                             |
        | 105.300.001,00 | niet voldaan | Dat is een stijging van 5,300001%.                                 |
        | 105.300.001,00 | niet voldaan | Dat is € 1,00 te veel.                                             |
        | 99.000.000,00  | voldaan      | Tot het oordeel niet voldaan is er ruimte voor nog € 6.300.000,00. |

    @clause-2.3.1
    Abstract Scenario: de huursom is niet of maar half gemeld
      Gegeven Trivire meldt over 2024:
        | feit                                             | waarde  |
        | verhuringen van vrijgekomen sociale huurwoningen | 400     |
        | huursom bij het begin van het jaar               | <begin> |
        | huursom bij het einde van het jaar               | <einde> |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "feit ontbreekt"
      En zegt de toelichting op artikel 2.3.1 voor Trivire: "<ontbreekt> (2024)"

      Voorbeelden:
        | begin          | einde          | ontbreekt                          |
        | 100.000.000,00 |                | huursom bij het einde van het jaar |
        |                | 105.000.000,00 | huursom bij het begin van het jaar |
        |                |                | stijging van de huursom            |

    @clause-2.3.1
    Abstract Scenario: percentage en bedragen moeten bij elkaar passen, en dan tellen de bedragen
      Gegeven Trivire meldt over 2024:
        | feit                               | waarde         |
        | stijging van de huursom            | 5,3%           |
        | huursom bij het begin van het jaar | 100.000.000,00 |
        | huursom bij het einde van het jaar | <einde>        |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "<uitkomst>"

      Voorbeelden: 5,3% kan de afronding van deze bedragen zijn
        | einde          | uitkomst     |
        | 105.300.000,00 | voldaan      |
        | 105.300.001,00 | niet voldaan |

      Voorbeelden: 5,3% kan niet uit deze bedragen komen
        | einde          | uitkomst                     |
        | 105.400.000,00 | cijfers spreken elkaar tegen |
        | 105.200.000,00 | cijfers spreken elkaar tegen |

    @clause-2.3.1
    Abstract Scenario: zolang het jaar loopt is er geen oordeel over de huursom
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2025:
        | feit                    | waarde |
        | stijging van de huursom | 6,3%   |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 1-7-2025   | nog niet aan de orde |
        | 30-12-2025 | nog niet aan de orde |
        | 1-1-2026   | niet voldaan         |

    @clause-2.3.1
    Abstract Scenario: de huursomgrens geldt alleen in 2024 en 2025
      Gegeven de peildatum is 1-2-2027
      En Trivire meldt over <jaar>:
        | feit                    | waarde |
        | stijging van de huursom | 9%     |
      Als de afspraken worden getoetst
      Dan is artikel 2.3.1 voor Trivire "<uitkomst>"

      Voorbeelden:
        | jaar | uitkomst        |
        | 2023 | niet van kracht |
        | 2024 | niet voldaan    |
        | 2025 | niet voldaan    |
        | 2026 | niet van kracht |

  Regel: Wat niet is gemeld, wordt genoemd en nooit overgeslagen

    @clause-2.2.4 @clause-2.3.1
    Scenario: een corporatie die maar één cijfer meldt, ziet wat er nog nodig is
      Gegeven Woonbron meldt over 2024:
        | feit                                             | waarde |
        | verhuringen van vrijgekomen sociale huurwoningen | 1010   |
      Als de afspraken worden getoetst
      Dan is artikel 2.2.4 (vrije toewijzingsruimte) voor Woonbron "feit ontbreekt"
      En zegt de toelichting op artikel 2.2.4 (vrije toewijzingsruimte) voor Woonbron: "Niet gemeld door Woonbron: verhuringen boven de DAEB-inkomensgrens (2024)."
      En is artikel 2.3.1 voor Woonbron "feit ontbreekt"
      En zegt de toelichting op artikel 2.3.1 voor Woonbron: "Niet gemeld door Woonbron: stijging van de huursom (2024)."
      En zegt de toelichting op artikel 2.3.1 voor Woonbron: "nul moet als 0 worden gemeld"

  @clause-2.3.1
  Scenario: een landelijk maximum dat niet strenger is wordt niet genoemd
    Gegeven de peildatum is 1-2-2025
    En Trivire meldt over 2024:
      | feit                     | waarde |
      | stijging van de huursom  | 5,3    |
    Als de afspraken worden getoetst
    Dan is artikel 2.3.1 voor Trivire "voldaan"
    En zwijgt de toelichting op artikel 2.3.1 voor Trivire over "landelijke maximum was"
