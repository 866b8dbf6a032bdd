# language: nl
@dordrecht-2024-2025
Functionaliteit: Prestatieafspraken Dordrecht 2024-2025, hoofdstuk 3: duurzaamheid
  De aantallen woningen zijn bedachte voorbeelden. De toets kijkt terug: de peildatum ligt na alle
  jaren waar het om gaat, tenzij er een andere bij staat.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2024-2025"
    En de peildatum is 1-2-2030

  Regel: 3.2.1 Tot eind 2028 telt de koers: in het tempo van het laatste jaar moet nul op tijd haalbaar zijn

    @clause-3.2.1
    Abstract Scenario: het tempo van het laatste jaar haalt nul op tijd, of net niet
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
      Dan is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire "<oordeel>"
      En zegt de toelichting op artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire: "<afstand>"

      Voorbeelden: eind 2024, nog vier jaar te gaan
        | vorig | jaar | toen | nu  | oordeel | afstand                                                            |
        | 2023  | 2024 | 500  | 399 | voldaan | Tot een signaal is er ruimte voor nog 1 woning.                    |
        | 2023  | 2024 | 500  | 400 | voldaan | Er is geen ruimte meer: de kleinste stap verder geeft een signaal. |
        | 2023  | 2024 | 500  | 401 | signaal | Dat is 1 woning te veel.                                           |
        | 2023  | 2024 | 501  | 400 | voldaan | Er is geen ruimte meer                                             |
        | 2023  | 2024 | 501  | 401 | signaal | Dat is 1 woning te veel.                                           |

      Voorbeelden: eind 2025, nog drie jaar te gaan
        | vorig | jaar | toen | nu  | oordeel | afstand                                         |
        | 2024  | 2025 | 400  | 299 | voldaan | Tot een signaal is er ruimte voor nog 1 woning. |
        | 2024  | 2025 | 400  | 300 | voldaan | Er is geen ruimte meer                          |
        | 2024  | 2025 | 400  | 301 | signaal | Dat is 1 woning te veel.                        |

      Voorbeelden: eind 2026, na de looptijd van de afspraken
        | vorig | jaar | toen | nu  | oordeel | afstand                                         |
        | 2025  | 2026 | 300  | 199 | voldaan | Tot een signaal is er ruimte voor nog 1 woning. |
        | 2025  | 2026 | 300  | 200 | voldaan | Er is geen ruimte meer                          |
        | 2025  | 2026 | 300  | 201 | signaal | Dat is 1 woning te veel.                        |

      Voorbeelden: eind 2027, nog één jaar te gaan
        | vorig | jaar | toen | nu  | oordeel | afstand                                         |
        | 2026  | 2027 | 200  | 99  | voldaan | Tot een signaal is er ruimte voor nog 1 woning. |
        | 2026  | 2027 | 200  | 100 | voldaan | Er is geen ruimte meer                          |
        | 2026  | 2027 | 200  | 101 | signaal | Dat is 1 woning te veel.                        |

      Voorbeelden: stilstand, groei, of al op nul
        | vorig | jaar | toen | nu  | oordeel | afstand                      |
        | 2023  | 2024 | 500  | 500 | signaal | Dat is 100 woningen te veel. |
        | 2023  | 2024 | 500  | 510 | signaal | Dat is 110 woningen te veel. |
        | 2023  | 2024 | 500  | 0   | voldaan | ligt binnen de grens         |
        | 2023  | 2024 | 0    | 0   | voldaan | Er is geen ruimte meer       |
        | 2023  | 2024 | 0    | 1   | signaal | Dat is 1 woning te veel.     |

    @clause-3.2.1
    Scenario: de labels E, F en G tellen samen
      Gegeven Trivire meldt over 2023:
        | feit                        | waarde |
        | woningen met energielabel E | 310    |
        | woningen met energielabel F | 120    |
        | woningen met energielabel G | 70     |
      En Trivire meldt over 2024:
        | feit                        | waarde |
        | woningen met energielabel E | 260    |
        | woningen met energielabel F | 90     |
        | woningen met energielabel G | 50     |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire "voldaan"
      En zegt de toelichting op artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire: "In een jaar ging het van 500 naar 400"
      En zegt de toelichting op artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire: "Op 31 december 2028"

    @clause-3.2.1
    Scenario: de stand op 31 december is de stand van het jaar
      Gegeven Trivire meldt over 2023-12-31:
        | feit                        | waarde |
        | woningen met energielabel E | 500    |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      En Trivire meldt over 2024-12-31:
        | feit                        | waarde |
        | woningen met energielabel E | 401    |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire "signaal"

    @clause-3.2.1
    Scenario: iedere corporatie wordt op haar eigen koers beoordeeld
      Gegeven Trivire meldt over 2023:
        | feit                        | waarde |
        | woningen met energielabel E | 500    |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      En Trivire meldt over 2024:
        | feit                        | waarde |
        | woningen met energielabel E | 300    |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      En Woonbron meldt over 2023:
        | feit                        | waarde |
        | woningen met energielabel E | 50     |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      En Woonbron meldt over 2024:
        | feit                        | waarde |
        | woningen met energielabel E | 45     |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire "voldaan"
      En is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Woonbron "signaal"
      En zegt de toelichting op artikel 3.2.1 (energielabels E F en G weg in 2028) voor Woonbron: "Dat is 5 woningen te veel."

  Regel: 3.2.1 Monumenten en sloopwoningen worden apart gemeld en tellen dan niet mee

    @clause-3.2.1
    Abstract Scenario: vrijgestelde woningen tellen ook niet mee in het tempo
      Gegeven Trivire meldt over 2023:
        | feit                             | waarde       |
        | woningen met energielabel E      | 400          |
        | woningen met energielabel F      | 80           |
        | woningen met energielabel G      | 40           |
        | monumenten met label E F of G    | <monumenten> |
        | sloopwoningen met label E F of G | <sloop>      |
      En Trivire meldt over 2024:
        | feit                             | waarde       |
        | woningen met energielabel E      | <nu>         |
        | woningen met energielabel F      | 60           |
        | woningen met energielabel G      | 30           |
        | monumenten met label E F of G    | <monumenten> |
        | sloopwoningen met label E F of G | <sloop>      |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire "<oordeel>"
      En zegt de toelichting op artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire: "In een jaar ging het van <toen> naar <rest>"

      Voorbeelden: niemand claimt een vrijstelling
        | monumenten | sloop | nu  | toen | rest | oordeel |
        |            |       | 326 | 520  | 416  | voldaan |
        |            |       | 327 | 520  | 417  | signaal |

      Voorbeelden: 20 monumenten
        | monumenten | sloop | nu  | toen | rest | oordeel |
        | 20         |       | 330 | 500  | 400  | voldaan |
        | 20         |       | 331 | 500  | 401  | signaal |

      Voorbeelden: 20 sloopwoningen
        | monumenten | sloop | nu  | toen | rest | oordeel |
        |            | 20    | 330 | 500  | 400  | voldaan |
        |            | 20    | 331 | 500  | 401  | signaal |

      Voorbeelden: 15 monumenten en 5 sloopwoningen
        | monumenten | sloop | nu  | toen | rest | oordeel |
        | 15         | 5     | 330 | 500  | 400  | voldaan |
        | 15         | 5     | 331 | 500  | 401  | signaal |

    @clause-3.2.1
    Abstract Scenario: een vrijstelling die op maar één van de twee momenten is gemeld, laat geen oordeel toe
      Gegeven Trivire meldt over 2023:
        | feit                             | waarde       |
        | woningen met energielabel E      | 500          |
        | woningen met energielabel F      | 0            |
        | woningen met energielabel G      | 0            |
        | monumenten met label E F of G    | <monument23> |
        | sloopwoningen met label E F of G | <sloop23>    |
      En Trivire meldt over 2024:
        | feit                             | waarde       |
        | woningen met energielabel E      | 300          |
        | woningen met energielabel F      | 0            |
        | woningen met energielabel G      | 0            |
        | monumenten met label E F of G    | <monument24> |
        | sloopwoningen met label E F of G | <sloop24>    |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire "<uitkomst>"
      En zegt de toelichting op artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire: "<woorden>"

      Voorbeelden:
        | monument23 | monument24 | sloop23 | sloop24 | uitkomst       | woorden                                 |
        |            | 12         |         |         | feit ontbreekt | monumenten met label E F of G (2023)    |
        | 12         |            |         |         | feit ontbreekt | monumenten met label E F of G (2024)    |
        |            |            |         | 4       | feit ontbreekt | sloopwoningen met label E F of G (2023) |
        |            |            | 4       |         | feit ontbreekt | sloopwoningen met label E F of G (2024) |
        | 12         | 12         |         | 4       | feit ontbreekt | sloopwoningen met label E F of G (2023) |

      Voorbeelden: een gemelde nul is wel een melding
        | monument23 | monument24 | sloop23 | sloop24 | uitkomst | woorden                               |
        | 0          | 12         |         |         | voldaan  | In een jaar ging het van 500 naar 288 |
        | 12         | 0          |         |         | voldaan  | In een jaar ging het van 488 naar 300 |
        | 12         | 12         | 0       | 4       | voldaan  | In een jaar ging het van 488 naar 284 |

  Regel: 3.2.1 Op 31 december 2028 en daarna is elke woning die niet is vrijgesteld er één te veel

    @clause-3.2.1
    Abstract Scenario: na eind 2028 mag er geen woning met label E, F of G meer zijn
      Gegeven Trivire meldt over <jaar>:
        | feit                        | waarde |
        | woningen met energielabel E | <E>    |
        | woningen met energielabel F | <F>    |
        | woningen met energielabel G | <G>    |
      Als de afspraken worden getoetst over <jaar>
      Dan is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire "<oordeel>"
      En zegt de toelichting op artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire: "<afstand>"

      Voorbeelden: eind 2028
        | jaar | E | F | G  | oordeel      | afstand                                                                         |
        | 2028 | 0 | 0 | 0  | voldaan      | Er is geen ruimte meer: de kleinste stap verder geeft het oordeel niet voldaan. |
        | 2028 | 1 | 0 | 0  | niet voldaan | Dat is 1 woning te veel.                                                        |
        | 2028 | 0 | 1 | 0  | niet voldaan | Dat is 1 woning te veel.                                                        |
        | 2028 | 0 | 0 | 1  | niet voldaan | Dat is 1 woning te veel.                                                        |
        | 2028 | 3 | 2 | 10 | niet voldaan | Dat is 15 woningen te veel.                                                     |

      Voorbeelden: eind 2029
        | jaar | E | F | G | oordeel      | afstand                                                    |
        | 2029 | 0 | 0 | 0 | voldaan      | Er is geen ruimte meer                                     |
        | 2029 | 1 | 0 | 0 | niet voldaan | Dat is 1 woning te veel.                                   |
        | 2029 | 1 | 0 | 0 | niet voldaan | Met ingang van 31 december 2028 is de grens ten hoogste 0 woningen. |

    @clause-3.2.1
    Scenario: hoe snel het ging doet er eind 2028 niet meer toe
      Gegeven Trivire meldt over 2027:
        | feit                        | waarde |
        | woningen met energielabel E | 500    |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      En Trivire meldt over 2028:
        | feit                        | waarde |
        | woningen met energielabel E | 1      |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      Als de afspraken worden getoetst over 2028
      Dan is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire "niet voldaan"

    @clause-3.2.1
    Abstract Scenario: eind 2028 zijn alleen gemelde monumenten en sloopwoningen vrijgesteld
      Gegeven Trivire meldt over 2028:
        | feit                             | waarde       |
        | woningen met energielabel E      | 10           |
        | woningen met energielabel F      | 5            |
        | woningen met energielabel G      | 2            |
        | monumenten met label E F of G    | <monumenten> |
        | sloopwoningen met label E F of G | <sloop>      |
      Als de afspraken worden getoetst over 2028
      Dan is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire "<oordeel>"

      Voorbeelden: 17 woningen met label E, F of G
        | monumenten | sloop | oordeel                      |
        | 17         |       | voldaan                      |
        | 16         |       | niet voldaan                 |
        |            | 17    | voldaan                      |
        |            | 16    | niet voldaan                 |
        | 12         | 5     | voldaan                      |
        | 12         | 4     | niet voldaan                 |
        |            |       | niet voldaan                 |
        | 18         |       | cijfers spreken elkaar tegen |
        | 12         | 6     | cijfers spreken elkaar tegen |

  Regel: 3.2.1 Zonder volledige cijfers is er geen oordeel

    @clause-3.2.1
    Abstract Scenario: alle drie de labels zijn nodig, van dit jaar en van het jaar ervoor
      Gegeven Woonbron meldt over 2023:
        | feit                        | waarde |
        | woningen met energielabel E | <E23>  |
        | woningen met energielabel F | <F23>  |
        | woningen met energielabel G | <G23>  |
      En Woonbron meldt over 2024:
        | feit                        | waarde |
        | woningen met energielabel E | <E24>  |
        | woningen met energielabel F | <F24>  |
        | woningen met energielabel G | <G24>  |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Woonbron "feit ontbreekt"
      En zegt de toelichting op artikel 3.2.1 (energielabels E F en G weg in 2028) voor Woonbron: "woningen met energielabel <ontbreekt>"

      Voorbeelden:
        | E23 | F23 | G23 | E24 | F24 | G24 | ontbreekt |
        |     |     |     | 100 | 20  | 10  | E (2023)  |
        |     |     |     | 100 | 20  | 10  | G (2023)  |
        | 130 | 30  |     | 100 | 20  | 10  | G (2023)  |
        | 130 | 30  | 20  | 100 | 20  |     | G (2024)  |
        | 130 | 30  | 20  | 100 |     | 10  | F (2024)  |
        | 130 | 30  | 20  |     |     |     | E (2024)  |
        |     |     |     | 100 |     |     | F (2024)  |

    @clause-3.2.1
    Scenario: ook eind 2028 is een label dat niet is gemeld geen nul
      Gegeven Woonbron meldt over 2028:
        | feit                        | waarde |
        | woningen met energielabel E | 0      |
        | woningen met energielabel F | 0      |
      Als de afspraken worden getoetst over 2028
      Dan is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Woonbron "feit ontbreekt"
      En zegt de toelichting op artikel 3.2.1 (energielabels E F en G weg in 2028) voor Woonbron: "woningen met energielabel G (2028)"

    @clause-3.2.1
    Scenario: er kunnen niet meer monumenten met label E, F of G zijn dan woningen met zo'n label
      Gegeven Trivire meldt over 2023:
        | feit                          | waarde |
        | woningen met energielabel E   | 14     |
        | woningen met energielabel F   | 0      |
        | woningen met energielabel G   | 0      |
        | monumenten met label E F of G | 12     |
      En Trivire meldt over 2024:
        | feit                          | waarde |
        | woningen met energielabel E   | 11     |
        | woningen met energielabel F   | 0      |
        | woningen met energielabel G   | 0      |
        | monumenten met label E F of G | 12     |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire "cijfers spreken elkaar tegen"

    @clause-3.2.1
    Scenario: twee verschillende standen voor dezelfde dag worden geweigerd
      Gegeven Trivire meldt over 2028:
        | feit                        | waarde |
        | woningen met energielabel E | 0      |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      En Trivire meldt over 2028-12-31:
        | feit                        | waarde |
        | woningen met energielabel E | 1      |
      Als de afspraken worden getoetst over 2028
      Dan wordt er niets getoetst, want "al met een andere waarde aangeleverd"

  Regel: 3.2.1 De norm geldt vanaf de ondertekening in 2024 en loopt door na de afspraken

    @clause-3.2.1
    Abstract Scenario: over 2023 en eerder is er geen oordeel
      Gegeven Trivire meldt over <vorig>:
        | feit                        | waarde |
        | woningen met energielabel E | 500    |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      En Trivire meldt over <jaar>:
        | feit                        | waarde |
        | woningen met energielabel E | 500    |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      Als de afspraken worden getoetst over <jaar>
      Dan is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire "<uitkomst>"

      Voorbeelden:
        | vorig | jaar | uitkomst        |
        | 2021  | 2022 | niet van kracht |
        | 2022  | 2023 | niet van kracht |
        | 2023  | 2024 | signaal         |
        | 2025  | 2026 | signaal         |
        | 2028  | 2029 | niet voldaan    |

    @clause-3.2.1
    Abstract Scenario: zolang het jaar loopt is er geen oordeel over de labels
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2028:
        | feit                        | waarde |
        | woningen met energielabel E | 1      |
        | woningen met energielabel F | 0      |
        | woningen met energielabel G | 0      |
      Als de afspraken worden getoetst
      Dan is artikel 3.2.1 (energielabels E F en G weg in 2028) voor Trivire "<uitkomst>"

      Voorbeelden:
        | peildatum  | uitkomst             |
        | 1-7-2028   | nog niet aan de orde |
        | 30-12-2028 | nog niet aan de orde |
        | 1-1-2029   | niet voldaan         |
