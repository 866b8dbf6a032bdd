# language: nl
@dordrecht-2024-2025
Functionaliteit: Prestatieafspraken Dordrecht 2024-2025, hoofdstuk 3: duurzaamheid
  Over warmtenetten en wijkplannen, energielabels en klimaatadaptatie. De aantallen woningen en de dagen waarop iets
  is gedaan zijn bedachte voorbeelden. De peildatum ligt na alle jaren waar het om gaat, tenzij er een andere bij staat.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2024-2025"
    En de peildatum is 1-2-2030

  Regel: 3.1.1 (Wijkuitvoeringsplan warmte opstellen) de gemeente begint in 2024 met Crabbehof, gepland in het derde kwartaal

    @clause-3.1.1
    Abstract Scenario: na 30 september 2024 een signaal, na 31 december niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit                                        | waarde      |
        | start van het wijkuitvoeringsplan Crabbehof | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.1.1 (Wijkuitvoeringsplan warmte opstellen) voor gemeente Dordrecht over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op  | uitkomst             |
        | 30-9-2024 | nee        | nog niet aan de orde |
        | 1-10-2024 | nee        | signaal              |
        | 1-1-2025  | nee        | niet voldaan         |
        | 1-2-2026  | 30-9-2024  | voldaan              |
        | 1-2-2026  | 1-10-2024  | signaal              |
        | 1-2-2026  | 31-12-2024 | signaal              |
        | 1-2-2026  | 1-1-2025   | niet voldaan         |

  Regel: 3.1.1 (Wijkuitvoeringsplan warmte uitvoeren) de gemeente begint uiterlijk in 2025, of volgens de planning in 2026

    @clause-3.1.1
    Abstract Scenario: na 31 december 2025 een signaal, na 31 december 2026 niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2026:
        | feit                                                | waarde      |
        | start van de uitvoering van het wijkuitvoeringsplan | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.1.1 (Wijkuitvoeringsplan warmte uitvoeren) voor gemeente Dordrecht over 2026 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2025 | nee        | nog niet aan de orde |
        | 1-1-2026   | nee        | signaal              |
        | 1-1-2027   | nee        | niet voldaan         |
        | 1-2-2028   | 31-12-2025 | voldaan              |
        | 1-2-2028   | 1-1-2026   | signaal              |
        | 1-2-2028   | 31-12-2026 | signaal              |
        | 1-2-2028   | 1-1-2027   | niet voldaan         |

  Regel: 3.1.2 (Meerjarenplanning warmtetransitie besproken) ieder jaar besproken, gepland in het tweede kwartaal

    @clause-3.1.2
    Abstract Scenario: later in het jaar is een signaal, na het jaar is het niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                                | waarde      |
        | bespreking van de meerjarenplanning warmtetransitie | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.1.2 (Meerjarenplanning warmtetransitie besproken) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum | gedaan op  | uitkomst             |
        | 2024 | 30-6-2024 | nee        | nog niet aan de orde |
        | 2024 | 1-7-2024  | nee        | signaal              |
        | 2024 | 1-1-2025  | nee        | niet voldaan         |
        | 2024 | 1-2-2026  | 30-6-2024  | voldaan              |
        | 2024 | 1-2-2026  | 1-7-2024   | signaal              |
        | 2024 | 1-2-2026  | 31-12-2024 | signaal              |
        | 2024 | 1-2-2026  | 1-1-2025   | niet voldaan         |
        | 2025 | 1-2-2026  | 30-6-2025  | voldaan              |
        | 2025 | 1-2-2026  | 1-7-2025   | signaal              |

  Regel: 3.1.3 (Herijking Transitievisie Warmte begonnen) de gemeente begint in 2025, gepland in het eerste kwartaal

    @clause-3.1.3
    Abstract Scenario: na 31 maart 2025 een signaal, na 31 december niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2025:
        | feit                                                | waarde      |
        | start van de herijking van de Transitievisie Warmte | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.1.3 (Herijking Transitievisie Warmte begonnen) voor gemeente Dordrecht over 2025 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op  | uitkomst             |
        | 31-3-2025 | nee        | nog niet aan de orde |
        | 1-4-2025  | nee        | signaal              |
        | 1-1-2026  | nee        | niet voldaan         |
        | 1-2-2026  | 31-3-2025  | voldaan              |
        | 1-2-2026  | 1-4-2025   | signaal              |
        | 1-2-2026  | 31-12-2025 | signaal              |
        | 1-2-2026  | 1-1-2026   | niet voldaan         |

  Regel: 3.1.3 (Besluit over de Transitievisie Warmte) uiterlijk op 31 december 2025 is er een besluit

    @clause-3.1.3
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2025:
        | feit                                           | waarde      |
        | besluit over de herijkte Transitievisie Warmte | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.1.3 (Besluit over de Transitievisie Warmte) voor gemeente Dordrecht over 2025 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2025 | nee        | nog niet aan de orde |
        | 1-1-2026   | nee        | niet voldaan         |
        | 1-2-2026   | 31-12-2025 | voldaan              |
        | 1-2-2026   | 1-1-2026   | signaal              |

  Regel: 3.2.1 (Energielabels E F en G weg in 2028) tot eind 2028 moet het tempo van het laatste jaar nul op tijd halen

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

  Regel: 3.2.1 (Energielabels E F en G weg in 2028) gemelde monumenten en sloopwoningen tellen niet mee

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

  Regel: 3.2.1 (Energielabels E F en G weg in 2028) op 31 december 2028 en daarna is elke andere woning er één te veel

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
        | jaar | E | F | G | oordeel      | afstand                                                             |
        | 2029 | 0 | 0 | 0 | voldaan      | Er is geen ruimte meer                                              |
        | 2029 | 1 | 0 | 0 | niet voldaan | Dat is 1 woning te veel.                                            |
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

  Regel: 3.2.1 (Energielabels E F en G weg in 2028) zonder volledige cijfers is er geen oordeel

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

  Regel: 3.2.1 (Energielabels E F en G weg in 2028) vanaf de ondertekening in 2024, ook na de looptijd

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

  Regel: 3.2.1 (Jaarlijkse afname van EFG-labels) is er een jaar geen afname, dan is dat een signaal

    @clause-3.2.1
    Abstract Scenario: een woning minder is genoeg, een gelijk aantal is een signaal
      Gegeven Trivire meldt over 2023:
        | feit                        | waarde |
        | woningen met energielabel E | 310    |
        | woningen met energielabel F | 120    |
        | woningen met energielabel G | 70     |
      En Trivire meldt over 2024:
        | feit                        | waarde    |
        | woningen met energielabel E | <label E> |
        | woningen met energielabel F | 110       |
        | woningen met energielabel G | 61        |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 3.2.1 (Jaarlijkse afname van EFG-labels) voor Trivire over 2024 "<uitkomst>"
      En zwijgt de toelichting op artikel 3.2.1 (Jaarlijkse afname van EFG-labels) voor Trivire over 2024 over "tekortschieten geeft een signaal"

      Voorbeelden: van 500 woningen met label E, F of G naar 498, 499 of weer 500
        | label E | uitkomst |
        | 327     | voldaan  |
        | 328     | voldaan  |
        | 329     | signaal  |

    @clause-3.2.1
    Abstract Scenario: alle drie de labels zijn nodig, van dit jaar en van het jaar ervoor
      Gegeven Trivire meldt over 2023:
        | feit                        | waarde   |
        | woningen met energielabel E | <E 2023> |
        | woningen met energielabel F | <F 2023> |
        | woningen met energielabel G | <G 2023> |
      En Trivire meldt over 2024:
        | feit                        | waarde   |
        | woningen met energielabel E | <E 2024> |
        | woningen met energielabel F | <F 2024> |
        | woningen met energielabel G | <G 2024> |
      Als de afspraken worden getoetst over 2024
      Dan is artikel 3.2.1 (Jaarlijkse afname van EFG-labels) voor Trivire over 2024 "feit ontbreekt"

      Voorbeelden:
        | E 2023 | F 2023 | G 2023 | E 2024 | F 2024 | G 2024 |
        |        | 120    | 70     | 328    | 110    | 61     |
        | 310    |        | 70     | 328    | 110    | 61     |
        | 310    | 120    |        | 328    | 110    | 61     |
        | 310    | 120    | 70     |        | 110    | 61     |
        | 310    | 120    | 70     | 328    |        | 61     |
        | 310    | 120    | 70     | 328    | 110    |        |

    @clause-3.2.1
    Abstract Scenario: iedere corporatie heeft haar eigen afname, en het gaat om het hele jaar
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2023:
        | feit                        | waarde |
        | woningen met energielabel E | 310    |
        | woningen met energielabel F | 120    |
        | woningen met energielabel G | 70     |
      En Trivire meldt over 2024:
        | feit                        | waarde |
        | woningen met energielabel E | 328    |
        | woningen met energielabel F | 110    |
        | woningen met energielabel G | 61     |
      En Woonbron meldt over 2023:
        | feit                        | waarde |
        | woningen met energielabel E | 50     |
        | woningen met energielabel F | 20     |
        | woningen met energielabel G | 10     |
      En Woonbron meldt over 2024:
        | feit                        | waarde |
        | woningen met energielabel E | 50     |
        | woningen met energielabel F | 20     |
        | woningen met energielabel G | 10     |
      Als de afspraken worden getoetst over 2024-H2
      Dan is artikel 3.2.1 (Jaarlijkse afname van EFG-labels) voor Trivire over 2024 "<Trivire>"
      En is artikel 3.2.1 (Jaarlijkse afname van EFG-labels) voor Woonbron over 2024 "<Woonbron>"

      Voorbeelden:
        | peildatum  | Trivire              | Woonbron             |
        | 30-12-2024 | nog niet aan de orde | nog niet aan de orde |
        | 31-12-2024 | voldaan              | signaal              |

  Regel: 3.2.1 (Aanpak EFG-labels besproken) iedere corporatie bespreekt haar aanpak uiterlijk op 31 maart 2024

    @clause-3.2.1
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2024:
        | feit                                       | waarde      |
        | bespreking van de aanpak van de EFG-labels | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.2.1 (Aanpak EFG-labels besproken) voor Trivire over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2024 | nee       | nog niet aan de orde |
        | 1-4-2024  | nee       | niet voldaan         |
        | 1-2-2026  | 31-3-2024 | voldaan              |
        | 1-2-2026  | 1-4-2024  | signaal              |

  Regel: 3.2.1 (Monitoring EFG-labels) ieder jaar gevolgd, gepland in het tweede kwartaal

    @clause-3.2.1
    Abstract Scenario: later in het jaar is een signaal, na het jaar is het niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                       | waarde      |
        | monitoring van de afname van de EFG-labels | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.2.1 (Monitoring EFG-labels) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum | gedaan op  | uitkomst             |
        | 2024 | 30-6-2024 | nee        | nog niet aan de orde |
        | 2024 | 1-7-2024  | nee        | signaal              |
        | 2024 | 1-1-2025  | nee        | niet voldaan         |
        | 2024 | 1-2-2026  | 30-6-2024  | voldaan              |
        | 2024 | 1-2-2026  | 1-7-2024   | signaal              |
        | 2024 | 1-2-2026  | 31-12-2024 | signaal              |
        | 2024 | 1-2-2026  | 1-1-2025   | niet voldaan         |
        | 2025 | 1-2-2026  | 30-6-2025  | voldaan              |
        | 2025 | 1-2-2026  | 1-7-2025   | signaal              |

  Regel: 3.2.1 (Maatwerkadvies op de agenda van gespikkelde VvE's) eind 2025 in ieder complex geagendeerd

    @clause-3.2.1
    Abstract Scenario: een complex zonder agendapunt is er een te veel
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2025:
        | feit                                          | waarde         |
        | gespikkelde VvE-complexen met EFG-labels      | <complexen>    |
        | VvE-complexen met maatwerkadvies op de agenda | <op de agenda> |
      Als de afspraken worden getoetst over 2025-H2
      Dan is artikel 3.2.1 (Maatwerkadvies op de agenda van gespikkelde VvE's) voor Trivire over 2025 "<uitkomst>"

      Voorbeelden: achteraf
        | peildatum | complexen | op de agenda | uitkomst                     |
        | 1-2-2028  | 24        | 24           | voldaan                      |
        | 1-2-2028  | 24        | 23           | niet voldaan                 |
        | 1-2-2028  | 24        | 0            | niet voldaan                 |
        | 1-2-2028  | 24        | 25           | cijfers spreken elkaar tegen |
        | 1-2-2028  |           | 24           | feit ontbreekt               |
        | 1-2-2028  | 24        |              | feit ontbreekt               |

      Voorbeelden: zolang 2025 loopt is er geen oordeel
        | peildatum  | complexen | op de agenda | uitkomst             |
        | 30-12-2025 | 24        | 23           | nog niet aan de orde |
        | 31-12-2025 | 24        | 24           | voldaan              |

    @clause-3.2.1
    Scenario: iedere corporatie staat voor haar eigen complexen
      Gegeven Trivire meldt over 2025:
        | feit                                          | waarde |
        | gespikkelde VvE-complexen met EFG-labels      | 24     |
        | VvE-complexen met maatwerkadvies op de agenda | 24     |
      En Woonbron meldt over 2025:
        | feit                                          | waarde |
        | gespikkelde VvE-complexen met EFG-labels      | 9      |
        | VvE-complexen met maatwerkadvies op de agenda | 8      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 3.2.1 (Maatwerkadvies op de agenda van gespikkelde VvE's) voor Trivire over 2025 "voldaan"
      En is artikel 3.2.1 (Maatwerkadvies op de agenda van gespikkelde VvE's) voor Woonbron over 2025 "niet voldaan"
      En komt artikel 3.2.1 (Maatwerkadvies op de agenda van gespikkelde VvE's) voor gemeente Dordrecht niet voor
      En komt artikel 3.2.1 (Maatwerkadvies op de agenda van gespikkelde VvE's) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 3.2.1 (Maatwerkadvies op de agenda van gespikkelde VvE's) voor Bewonersraad Woonbron Dordrecht niet voor

  Regel: 3.2.2 De verbruikskosten: Trivire onderzoekt ze en deelt de bevindingen

    @clause-3.2.2
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over <jaar>:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.2.2 (<norm>) voor Trivire over <jaar> "<uitkomst>"

      Voorbeelden: onderzocht uiterlijk op 31 maart 2024
        | norm                           | feit                                              | jaar | peildatum | gedaan op | uitkomst             |
        | Onderzoek naar verbruikskosten | onderzoek naar verbruikskosten in de prioritering | 2024 | 31-3-2024 | nee       | nog niet aan de orde |
        | Onderzoek naar verbruikskosten | onderzoek naar verbruikskosten in de prioritering | 2024 | 1-4-2024  | nee       | niet voldaan         |
        | Onderzoek naar verbruikskosten | onderzoek naar verbruikskosten in de prioritering | 2024 | 1-2-2026  | 31-3-2024 | voldaan              |
        | Onderzoek naar verbruikskosten | onderzoek naar verbruikskosten in de prioritering | 2024 | 1-2-2026  | 1-4-2024  | signaal              |

      Voorbeelden: gedeeld uiterlijk op 30 juni 2024
        | norm                                | feit                                     | jaar | peildatum | gedaan op | uitkomst             |
        | Bevindingen verbruikskosten gedeeld | bevindingen over verbruikskosten gedeeld | 2024 | 30-6-2024 | nee       | nog niet aan de orde |
        | Bevindingen verbruikskosten gedeeld | bevindingen over verbruikskosten gedeeld | 2024 | 1-7-2024  | nee       | niet voldaan         |
        | Bevindingen verbruikskosten gedeeld | bevindingen over verbruikskosten gedeeld | 2024 | 1-2-2026  | 30-6-2024 | voldaan              |
        | Bevindingen verbruikskosten gedeeld | bevindingen over verbruikskosten gedeeld | 2024 | 1-2-2026  | 1-7-2024  | signaal              |

  Regel: 3.3.1 (Meerjarenplanning klimaatadaptatie besproken) ieder jaar besproken, gepland in het tweede kwartaal

    @clause-3.3.1
    Abstract Scenario: later in het jaar is een signaal, na het jaar is het niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                                                    | waarde      |
        | bespreking van de meerjarenplanning van projecten voor klimaatadaptatie | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.3.1 (Meerjarenplanning klimaatadaptatie besproken) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum | gedaan op  | uitkomst             |
        | 2024 | 30-6-2024 | nee        | nog niet aan de orde |
        | 2024 | 1-7-2024  | nee        | signaal              |
        | 2024 | 1-1-2025  | nee        | niet voldaan         |
        | 2024 | 1-2-2026  | 30-6-2024  | voldaan              |
        | 2024 | 1-2-2026  | 1-7-2024   | signaal              |
        | 2024 | 1-2-2026  | 31-12-2024 | signaal              |
        | 2024 | 1-2-2026  | 1-1-2025   | niet voldaan         |
        | 2025 | 1-2-2026  | 30-6-2025  | voldaan              |
        | 2025 | 1-2-2026  | 1-7-2025   | signaal              |

  Regel: 3.3.2 (Klimaateffectatlas en bezit gecombineerd) ieder jaar gecombineerd, gepland in het derde kwartaal

    @clause-3.3.2
    Abstract Scenario: later in het jaar is een signaal, na het jaar is het niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                          | waarde      |
        | klimaateffectatlas gecombineerd met het bezit | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.3.2 (Klimaateffectatlas en bezit gecombineerd) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | jaar | peildatum | gedaan op  | uitkomst             |
        | 2024 | 30-9-2024 | nee        | nog niet aan de orde |
        | 2024 | 1-10-2024 | nee        | signaal              |
        | 2024 | 1-1-2025  | nee        | niet voldaan         |
        | 2024 | 1-2-2026  | 30-9-2024  | voldaan              |
        | 2024 | 1-2-2026  | 1-10-2024  | signaal              |
        | 2024 | 1-2-2026  | 31-12-2024 | signaal              |
        | 2024 | 1-2-2026  | 1-1-2025   | niet voldaan         |
        | 2025 | 1-2-2026  | 30-9-2025  | voldaan              |
        | 2025 | 1-2-2026  | 1-10-2025  | signaal              |

  Regel: 3.3.3 (Beleidsregel Groen-Blauw) de gemeente stelt de regel uiterlijk op 30 juni 2024 vast

    @clause-3.3.3
    Abstract Scenario: te laat gedaan is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Dordrecht meldt over 2024:
        | feit                                         | waarde      |
        | vaststelling van de beleidsregel Groen-Blauw | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 3.3.3 (Beleidsregel Groen-Blauw) voor gemeente Dordrecht over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 30-6-2024 | nee       | nog niet aan de orde |
        | 1-7-2024  | nee       | niet voldaan         |
        | 1-2-2026  | 30-6-2024 | voldaan              |
        | 1-2-2026  | 1-7-2024  | signaal              |

  Regel: Voor wie de afspraken van hoofdstuk 3 gelden

    @clause-3.1.1 @clause-3.1.2 @clause-3.1.3 @clause-3.3.3
    Abstract Scenario: de gemeente alleen
      Gegeven de peildatum is 1-2-2028
      En gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                        | feit                                                | jaar | waarde     |
        | 3.1.1   | Wijkuitvoeringsplan warmte opstellen        | start van het wijkuitvoeringsplan Crabbehof         | 2024 | 30-9-2024  |
        | 3.1.1   | Wijkuitvoeringsplan warmte uitvoeren        | start van de uitvoering van het wijkuitvoeringsplan | 2026 | 31-12-2025 |
        | 3.1.2   | Meerjarenplanning warmtetransitie besproken | bespreking van de meerjarenplanning warmtetransitie | 2024 | 30-6-2024  |
        | 3.1.3   | Herijking Transitievisie Warmte begonnen    | start van de herijking van de Transitievisie Warmte | 2025 | 31-3-2025  |
        | 3.1.3   | Besluit over de Transitievisie Warmte       | besluit over de herijkte Transitievisie Warmte      | 2025 | 31-12-2025 |
        | 3.3.3   | Beleidsregel Groen-Blauw                    | vaststelling van de beleidsregel Groen-Blauw        | 2024 | 30-6-2024  |

    @clause-3.3.1 @clause-3.3.2
    Abstract Scenario: gemeente, Trivire en Woonbron samen: wat de gemeente meldt telt voor alle drie
      Gegeven de peildatum is 1-2-2028
      En gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                         | feit                                                                    | jaar | waarde    |
        | 3.3.1   | Meerjarenplanning klimaatadaptatie besproken | bespreking van de meerjarenplanning van projecten voor klimaatadaptatie | 2024 | 30-6-2024 |
        | 3.3.2   | Klimaateffectatlas en bezit gecombineerd     | klimaateffectatlas gecombineerd met het bezit                           | 2024 | 30-9-2024 |

    @clause-3.2.1
    Abstract Scenario: alle partijen samen: wat de gemeente meldt telt voor iedereen
      Gegeven de peildatum is 1-2-2028
      En gemeente Dordrecht meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Woonbron over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire over <jaar> "voldaan"
      En is artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht over <jaar> "voldaan"

      Voorbeelden:
        | artikel | norm                  | feit                                       | jaar | waarde    |
        | 3.2.1   | Monitoring EFG-labels | monitoring van de afname van de EFG-labels | 2024 | 30-6-2024 |

    @clause-3.2.1
    Scenario: iedere corporatie voor zich: wat Trivire meldt telt niet voor Woonbron
      Gegeven de peildatum is 1-2-2028
      En Trivire meldt over 2024:
        | feit                                       | waarde    |
        | bespreking van de aanpak van de EFG-labels | 31-3-2024 |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 3.2.1 (Aanpak EFG-labels besproken) voor Trivire over 2024 "voldaan"
      En komt artikel 3.2.1 (Aanpak EFG-labels besproken) voor gemeente Dordrecht niet voor
      En is artikel 3.2.1 (Aanpak EFG-labels besproken) voor Woonbron over 2024 "feit ontbreekt"
      En komt artikel 3.2.1 (Aanpak EFG-labels besproken) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 3.2.1 (Aanpak EFG-labels besproken) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-3.2.2
    Abstract Scenario: Trivire alleen
      Gegeven de peildatum is 1-2-2028
      En Trivire meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Trivire over <jaar> "voldaan"
      En komt artikel <artikel> (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel <artikel> (<norm>) voor Woonbron niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel <artikel> (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | artikel | norm                                | feit                                              | jaar | waarde    |
        | 3.2.2   | Onderzoek naar verbruikskosten      | onderzoek naar verbruikskosten in de prioritering | 2024 | 31-3-2024 |
        | 3.2.2   | Bevindingen verbruikskosten gedeeld | bevindingen over verbruikskosten gedeeld          | 2024 | 30-6-2024 |

    @clause-ambitie-hoofdstuk-3
    Scenario: de ambitie voor 2050 is van alle partijen en wordt niet getoetst
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel ambitie hoofdstuk 3 (CO2-neutrale woningvoorraad in 2050) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En is artikel ambitie hoofdstuk 3 (CO2-neutrale woningvoorraad in 2050) voor Trivire "alleen door mensen te beoordelen"
      En is artikel ambitie hoofdstuk 3 (CO2-neutrale woningvoorraad in 2050) voor Woonbron "alleen door mensen te beoordelen"
      En is artikel ambitie hoofdstuk 3 (CO2-neutrale woningvoorraad in 2050) voor Huurdersparticipatieraad Trivire "alleen door mensen te beoordelen"
      En is artikel ambitie hoofdstuk 3 (CO2-neutrale woningvoorraad in 2050) voor Bewonersraad Woonbron Dordrecht "alleen door mensen te beoordelen"

    @clause-ambitie-hoofdstuk-3
    Scenario: de ambitie voor 2040 is van de gemeente en wordt niet getoetst
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel ambitie hoofdstuk 3 (Klimaatneutrale gemeente in 2040) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En komt artikel ambitie hoofdstuk 3 (Klimaatneutrale gemeente in 2040) voor Trivire niet voor
      En komt artikel ambitie hoofdstuk 3 (Klimaatneutrale gemeente in 2040) voor Woonbron niet voor
      En komt artikel ambitie hoofdstuk 3 (Klimaatneutrale gemeente in 2040) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel ambitie hoofdstuk 3 (Klimaatneutrale gemeente in 2040) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-3.1.4
    Scenario: het Versnellingsprogramma Warmte is van gemeente en corporaties en wordt niet getoetst
      Gegeven gemeente Dordrecht meldt over 2024:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 3.1.4 (Versnellingsprogramma Warmte) voor gemeente Dordrecht "alleen door mensen te beoordelen"
      En is artikel 3.1.4 (Versnellingsprogramma Warmte) voor Trivire "alleen door mensen te beoordelen"
      En is artikel 3.1.4 (Versnellingsprogramma Warmte) voor Woonbron "alleen door mensen te beoordelen"
      En komt artikel 3.1.4 (Versnellingsprogramma Warmte) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 3.1.4 (Versnellingsprogramma Warmte) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-3.2.1
    Abstract Scenario: de energielabels zijn van de corporaties
      Gegeven Trivire meldt over 2024:
        | feit                        | waarde |
        | woningen met energielabel E | 310    |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 3.2.1 (<norm>) voor Trivire over 2024 "feit ontbreekt"
      En is artikel 3.2.1 (<norm>) voor Woonbron over 2024 "feit ontbreekt"
      En komt artikel 3.2.1 (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel 3.2.1 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel 3.2.1 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                               |
        | Energielabels E F en G weg in 2028 |
        | Jaarlijkse afname van EFG-labels   |

  Regel: Wanneer de afspraken van hoofdstuk 3 gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar eigen
    feit; buiten die jaren is zij niet van kracht.

    @clause-3.1.1 @clause-3.1.2 @clause-3.1.3 @clause-3.1.4 @clause-3.2.1 @clause-3.2.2 @clause-3.3.1 @clause-3.3.2 @clause-3.3.3
    Abstract Scenario: over welke jaren de afspraken gelden, als er verder niets over is gemeld
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over 2023:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2024:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2025:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over 2026:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "<2023>"
      En is artikel <artikel> (<norm>) voor <partij> over 2024 "<2024>"
      En is artikel <artikel> (<norm>) voor <partij> over 2025 "<2025>"
      En is artikel <artikel> (<norm>) voor <partij> over 2026 "<2026>"

      Voorbeelden:
        | artikel | norm                                              | partij             | 2023            | 2024                             | 2025                             | 2026            |
        | 3.1.1   | Wijkuitvoeringsplan warmte opstellen              | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.1.1   | Wijkuitvoeringsplan warmte uitvoeren              | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | feit ontbreekt  |
        | 3.1.2   | Meerjarenplanning warmtetransitie besproken       | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 3.1.3   | Herijking Transitievisie Warmte begonnen          | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 3.1.3   | Besluit over de Transitievisie Warmte             | gemeente Dordrecht | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 3.1.4   | Versnellingsprogramma Warmte                      | gemeente Dordrecht | niet van kracht | alleen door mensen te beoordelen | alleen door mensen te beoordelen | niet van kracht |
        | 3.2.1   | Jaarlijkse afname van EFG-labels                  | Trivire            | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 3.2.1   | Aanpak EFG-labels besproken                       | Trivire            | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.2.1   | Monitoring EFG-labels                             | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 3.2.1   | Maatwerkadvies op de agenda van gespikkelde VvE's | Trivire            | niet van kracht | nog niet aan de orde             | feit ontbreekt                   | niet van kracht |
        | 3.2.2   | Onderzoek naar verbruikskosten                    | Trivire            | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.2.2   | Bevindingen verbruikskosten gedeeld               | Trivire            | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |
        | 3.3.1   | Meerjarenplanning klimaatadaptatie besproken      | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 3.3.2   | Klimaateffectatlas en bezit gecombineerd          | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | feit ontbreekt                   | niet van kracht |
        | 3.3.3   | Beleidsregel Groen-Blauw                          | gemeente Dordrecht | niet van kracht | feit ontbreekt                   | niet van kracht                  | niet van kracht |

    @clause-3.1.1 @clause-ambitie-hoofdstuk-3
    Abstract Scenario: wat na 2025 doorloopt, tot en met het laatste jaar
      Gegeven de peildatum is 1-2-2052
      En gemeente Dordrecht meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor gemeente Dordrecht over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel             | norm                                 | jaar | uitkomst                         |
        | 3.1.1               | Wijkuitvoeringsplan warmte uitvoeren | 2026 | feit ontbreekt                   |
        | 3.1.1               | Wijkuitvoeringsplan warmte uitvoeren | 2027 | niet van kracht                  |
        | ambitie hoofdstuk 3 | Klimaatneutrale gemeente in 2040     | 2023 | niet van kracht                  |
        | ambitie hoofdstuk 3 | Klimaatneutrale gemeente in 2040     | 2024 | alleen door mensen te beoordelen |
        | ambitie hoofdstuk 3 | Klimaatneutrale gemeente in 2040     | 2040 | alleen door mensen te beoordelen |
        | ambitie hoofdstuk 3 | Klimaatneutrale gemeente in 2040     | 2041 | niet van kracht                  |
        | ambitie hoofdstuk 3 | CO2-neutrale woningvoorraad in 2050  | 2023 | niet van kracht                  |
        | ambitie hoofdstuk 3 | CO2-neutrale woningvoorraad in 2050  | 2024 | alleen door mensen te beoordelen |
        | ambitie hoofdstuk 3 | CO2-neutrale woningvoorraad in 2050  | 2050 | alleen door mensen te beoordelen |
        | ambitie hoofdstuk 3 | CO2-neutrale woningvoorraad in 2050  | 2051 | niet van kracht                  |

    @clause-3.1.1 @clause-3.1.2 @clause-3.1.3 @clause-3.2.1 @clause-3.2.2 @clause-3.3.1 @clause-3.3.2 @clause-3.3.3
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt het oordeel over het hele jaar
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "<uitkomst>"

      Voorbeelden:
        | artikel | norm                                         | partij             | jaar | uitkomst       |
        | 3.1.1   | Wijkuitvoeringsplan warmte opstellen         | gemeente Dordrecht | 2024 | feit ontbreekt |
        | 3.1.1   | Wijkuitvoeringsplan warmte uitvoeren         | gemeente Dordrecht | 2026 | feit ontbreekt |
        | 3.1.2   | Meerjarenplanning warmtetransitie besproken  | gemeente Dordrecht | 2024 | feit ontbreekt |
        | 3.1.3   | Herijking Transitievisie Warmte begonnen     | gemeente Dordrecht | 2025 | feit ontbreekt |
        | 3.1.3   | Besluit over de Transitievisie Warmte        | gemeente Dordrecht | 2025 | feit ontbreekt |
        | 3.2.1   | Energielabels E F en G weg in 2028           | Trivire            | 2024 | feit ontbreekt |
        | 3.2.1   | Aanpak EFG-labels besproken                  | Trivire            | 2024 | feit ontbreekt |
        | 3.2.1   | Monitoring EFG-labels                        | gemeente Dordrecht | 2024 | feit ontbreekt |
        | 3.2.2   | Onderzoek naar verbruikskosten               | Trivire            | 2024 | feit ontbreekt |
        | 3.2.2   | Bevindingen verbruikskosten gedeeld          | Trivire            | 2024 | feit ontbreekt |
        | 3.3.1   | Meerjarenplanning klimaatadaptatie besproken | gemeente Dordrecht | 2024 | feit ontbreekt |
        | 3.3.2   | Klimaateffectatlas en bezit gecombineerd     | gemeente Dordrecht | 2024 | feit ontbreekt |
        | 3.3.3   | Beleidsregel Groen-Blauw                     | gemeente Dordrecht | 2024 | feit ontbreekt |
