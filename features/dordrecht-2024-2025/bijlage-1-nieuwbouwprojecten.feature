# language: nl
@dordrecht-2024-2025
Functionaliteit: Prestatieafspraken Dordrecht 2024-2025, bijlage 1: nieuwbouwprojecten
  Over de tabellen met projecten: opleveringen en sloop in 2024 en 2025, en de planvoorraad tot en met 2030. Het zijn
  prognoses: wat achterblijft geeft een signaal. Wat partijen melden is een bedacht voorbeeld.

  Achtergrond:
    Gegeven de afspraken "dordrecht-2024-2025"
    En de peildatum is 1-2-2026

  Regel: bijlage 1 (Oplevering 2024) 162 sociale huurwoningen van Trivire

    @clause-bijlage-1
    Abstract Scenario: het aantal uit de tabel of één woning meer is voldaan
      Gegeven de peildatum is 1-2-2031
      En Trivire meldt over 2024 voor "<plaats>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 (<norm>) voor Trivire over 2024 bij "<plaats>" "voldaan"

      Voorbeelden:
        | norm                                              | plaats                          | woningen |
        | Oplevering 2024 Charlotte de Bourbonstraat        | Charlotte de Bourbonstraat e.o. | 114      |
        | Oplevering 2024 Charlotte de Bourbonstraat        | Charlotte de Bourbonstraat e.o. | 115      |
        | Oplevering 2024 Poelwijckstraat en Oudelandstraat | Poelwijckstraat/Oudelandstraat  | 48       |
        | Oplevering 2024 Poelwijckstraat en Oudelandstraat | Poelwijckstraat/Oudelandstraat  | 49       |

    @clause-bijlage-1
    Abstract Scenario: één woning minder dan in de tabel geeft een signaal
      Gegeven de peildatum is 1-2-2031
      En Trivire meldt over 2024 voor "<plaats>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 (<norm>) voor Trivire over 2024 bij "<plaats>" "signaal"
      En zegt de toelichting op artikel bijlage 1 (<norm>) voor Trivire over 2024 bij "<plaats>": "tekortschieten geeft een signaal"

      Voorbeelden:
        | norm                                              | plaats                          | woningen |
        | Oplevering 2024 Charlotte de Bourbonstraat        | Charlotte de Bourbonstraat e.o. | 113      |
        | Oplevering 2024 Poelwijckstraat en Oudelandstraat | Poelwijckstraat/Oudelandstraat  | 47       |

    @clause-bijlage-1
    Abstract Scenario: het totaal van 2024 is 162 woningen, en één minder geeft een signaal
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2024:
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst over 2024-H2
      Dan is artikel bijlage 1 (Totaal opleveringen 2024) voor Trivire over 2024 "<uitkomst>"
      En zegt de toelichting op artikel bijlage 1 (Totaal opleveringen 2024) voor Trivire over 2024: "<woorden>"

      Voorbeelden:
        | peildatum  | woningen | uitkomst             | woorden                          |
        | 30-12-2024 | 162      | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2024 | 162      | voldaan              | Oordeel: voldaan                 |
        | 1-2-2026   | 161      | signaal              | tekortschieten geeft een signaal |
        | 1-2-2026   | 162      | voldaan              | Oordeel: voldaan                 |
        | 1-2-2026   | 163      | voldaan              | Oordeel: voldaan                 |

  Regel: bijlage 1 (Sloop 2024 en 2025) minder of meer slopen dan gepland geeft een signaal

    @clause-bijlage-1
    Abstract Scenario: de jaren 2024 en 2025 tellen samen, per project
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2024 voor "<plaats>":
        | feit                   | waarde |
        | gesloopte huurwoningen | <2024> |
      En Trivire meldt over 2025 voor "<plaats>":
        | feit                   | waarde |
        | gesloopte huurwoningen | <2025> |
      Als de afspraken worden getoetst over 2025
      Dan is artikel bijlage 1 (<norm>) voor Trivire over 2025 bij "<plaats>" "<uitkomst>"

      Voorbeelden: 83 woningen
        | norm                                        | plaats                                              | peildatum  | 2024 | 2025 | uitkomst             |
        | Sloop 2024 en 2025 Gorterstraat en omgeving | Gorterstraat, De Merodestraat, Nijhofflaan (fase 1) | 1-2-2026   | 33   | 49   | signaal              |
        | Sloop 2024 en 2025 Gorterstraat en omgeving | Gorterstraat, De Merodestraat, Nijhofflaan (fase 1) | 1-2-2026   | 33   | 50   | voldaan              |
        | Sloop 2024 en 2025 Gorterstraat en omgeving | Gorterstraat, De Merodestraat, Nijhofflaan (fase 1) | 1-2-2026   | 33   | 51   | signaal              |
        | Sloop 2024 en 2025 Gorterstraat en omgeving | Gorterstraat, De Merodestraat, Nijhofflaan (fase 1) | 1-2-2026   | 33   |      | feit ontbreekt       |
        | Sloop 2024 en 2025 Gorterstraat en omgeving | Gorterstraat, De Merodestraat, Nijhofflaan (fase 1) | 1-2-2026   |      | 50   | feit ontbreekt       |
        | Sloop 2024 en 2025 Gorterstraat en omgeving | Gorterstraat, De Merodestraat, Nijhofflaan (fase 1) | 30-12-2025 | 33   | 50   | nog niet aan de orde |
        | Sloop 2024 en 2025 Gorterstraat en omgeving | Gorterstraat, De Merodestraat, Nijhofflaan (fase 1) | 31-12-2025 | 33   | 50   | voldaan              |

      Voorbeelden: 34 woningen
        | norm                                        | plaats                            | peildatum  | 2024 | 2025 | uitkomst             |
        | Sloop 2024 en 2025 Dubbeldreef en Damstraat | Dubbeldreef en Damstraat (fase 2) | 1-2-2026   | 13   | 20   | signaal              |
        | Sloop 2024 en 2025 Dubbeldreef en Damstraat | Dubbeldreef en Damstraat (fase 2) | 1-2-2026   | 13   | 21   | voldaan              |
        | Sloop 2024 en 2025 Dubbeldreef en Damstraat | Dubbeldreef en Damstraat (fase 2) | 1-2-2026   | 13   | 22   | signaal              |
        | Sloop 2024 en 2025 Dubbeldreef en Damstraat | Dubbeldreef en Damstraat (fase 2) | 1-2-2026   | 13   |      | feit ontbreekt       |
        | Sloop 2024 en 2025 Dubbeldreef en Damstraat | Dubbeldreef en Damstraat (fase 2) | 1-2-2026   |      | 21   | feit ontbreekt       |
        | Sloop 2024 en 2025 Dubbeldreef en Damstraat | Dubbeldreef en Damstraat (fase 2) | 30-12-2025 | 13   | 21   | nog niet aan de orde |
        | Sloop 2024 en 2025 Dubbeldreef en Damstraat | Dubbeldreef en Damstraat (fase 2) | 31-12-2025 | 13   | 21   | voldaan              |

    @clause-bijlage-1
    Abstract Scenario: het totaal is 117 woningen, ook voor wie naar een halfjaar vraagt
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2024:
        | feit                   | waarde |
        | gesloopte huurwoningen | <2024> |
      En Trivire meldt over 2025:
        | feit                   | waarde |
        | gesloopte huurwoningen | <2025> |
      Als de afspraken worden getoetst over 2025-H2
      Dan is artikel bijlage 1 (Totaal sloop 2024 en 2025) voor Trivire over 2025 "<uitkomst>"

      Voorbeelden:
        | peildatum  | 2024 | 2025 | uitkomst             |
        | 30-12-2025 | 46   | 71   | nog niet aan de orde |
        | 31-12-2025 | 46   | 71   | voldaan              |
        | 1-2-2026   | 46   | 70   | signaal              |
        | 1-2-2026   | 46   | 71   | voldaan              |
        | 1-2-2026   | 46   | 72   | signaal              |
        | 1-2-2026   | 46   |      | feit ontbreekt       |
        | 1-2-2026   |      | 71   | feit ontbreekt       |

    @clause-bijlage-1
    Abstract Scenario: een prognose die niet uitkomt geeft een signaal, geen tekortkoming
      Gegeven Trivire meldt over 2024 voor "<plaats>":
        | feit                   | waarde |
        | gesloopte huurwoningen | 0      |
      En Trivire meldt over 2025 voor "<plaats>":
        | feit                   | waarde     |
        | gesloopte huurwoningen | <gesloopt> |
      Als de afspraken worden getoetst over 2025
      Dan is artikel bijlage 1 (<norm>) voor Trivire over 2025 bij "<plaats>" "signaal"
      En zegt de toelichting op artikel bijlage 1 (<norm>) voor Trivire over 2025 bij "<plaats>": "tekortschieten geeft een signaal"

      Voorbeelden:
        | norm                                        | plaats                                              | gesloopt |
        | Sloop 2024 en 2025 Gorterstraat en omgeving | Gorterstraat, De Merodestraat, Nijhofflaan (fase 1) | 82       |
        | Sloop 2024 en 2025 Dubbeldreef en Damstraat | Dubbeldreef en Damstraat (fase 2)                   | 33       |

    @clause-bijlage-1
    Scenario: ook bij het totaal: een signaal, geen tekortkoming
      Gegeven Trivire meldt over 2024:
        | feit                   | waarde |
        | gesloopte huurwoningen | 0      |
      En Trivire meldt over 2025:
        | feit                   | waarde |
        | gesloopte huurwoningen | 116    |
      Als de afspraken worden getoetst over 2025
      Dan is artikel bijlage 1 (Totaal sloop 2024 en 2025) voor Trivire over 2025 "signaal"
      En zegt de toelichting op artikel bijlage 1 (Totaal sloop 2024 en 2025) voor Trivire over 2025: "tekortschieten geeft een signaal"

  Regel: bijlage 1 (Oplevering 2025) 205 sociale huurwoningen van Trivire en Woonbron

    @clause-bijlage-1
    Abstract Scenario: het aantal uit de tabel of één woning meer is voldaan
      Gegeven de peildatum is 1-2-2031
      En <partij> meldt over 2025 voor "<plaats>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 (<norm>) voor <partij> over 2025 bij "<plaats>" "voldaan"

      Voorbeelden:
        | norm                                | partij   | plaats                                               | woningen |
        | Oplevering 2025 Van den Broek-Erf   | Trivire  | Van den Broek-Erf                                    | 24       |
        | Oplevering 2025 Van den Broek-Erf   | Trivire  | Van den Broek-Erf                                    | 25       |
        | Oplevering 2025 Vogelbuurt fase 6   | Woonbron | Vogelbuurt fase 6 Noordendijk 317-375 (Fase 6)       | 36       |
        | Oplevering 2025 Vogelbuurt fase 6   | Woonbron | Vogelbuurt fase 6 Noordendijk 317-375 (Fase 6)       | 37       |
        | Oplevering 2025 Vogelbuurt fase 7   | Woonbron | Vogelbuurt fase 7 Noordendijk 377-435 (Fase 7)       | 36       |
        | Oplevering 2025 Vogelbuurt fase 7   | Woonbron | Vogelbuurt fase 7 Noordendijk 377-435 (Fase 7)       | 37       |
        | Oplevering 2025 Colijnstraat blok 6 | Woonbron | Colijnstraat blok 6 (Van der Goesstraat nb - blok A) | 40       |
        | Oplevering 2025 Colijnstraat blok 6 | Woonbron | Colijnstraat blok 6 (Van der Goesstraat nb - blok A) | 41       |
        | Oplevering 2025 Colijnstraat blok 7 | Woonbron | Colijnstraat blok 7 (Van der Goesstraat nb - blok B) | 31       |
        | Oplevering 2025 Colijnstraat blok 7 | Woonbron | Colijnstraat blok 7 (Van der Goesstraat nb - blok B) | 32       |
        | Oplevering 2025 M.H. Trompweg       | Woonbron | M.H. Trompweg 292 t/m 338                            | 38       |
        | Oplevering 2025 M.H. Trompweg       | Woonbron | M.H. Trompweg 292 t/m 338                            | 39       |

    @clause-bijlage-1
    Abstract Scenario: één woning minder dan in de tabel geeft een signaal
      Gegeven de peildatum is 1-2-2031
      En <partij> meldt over 2025 voor "<plaats>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 (<norm>) voor <partij> over 2025 bij "<plaats>" "signaal"
      En zegt de toelichting op artikel bijlage 1 (<norm>) voor <partij> over 2025 bij "<plaats>": "tekortschieten geeft een signaal"

      Voorbeelden:
        | norm                                | partij   | plaats                                               | woningen |
        | Oplevering 2025 Van den Broek-Erf   | Trivire  | Van den Broek-Erf                                    | 23       |
        | Oplevering 2025 Vogelbuurt fase 6   | Woonbron | Vogelbuurt fase 6 Noordendijk 317-375 (Fase 6)       | 35       |
        | Oplevering 2025 Vogelbuurt fase 7   | Woonbron | Vogelbuurt fase 7 Noordendijk 377-435 (Fase 7)       | 35       |
        | Oplevering 2025 Colijnstraat blok 6 | Woonbron | Colijnstraat blok 6 (Van der Goesstraat nb - blok A) | 39       |
        | Oplevering 2025 Colijnstraat blok 7 | Woonbron | Colijnstraat blok 7 (Van der Goesstraat nb - blok B) | 30       |
        | Oplevering 2025 M.H. Trompweg       | Woonbron | M.H. Trompweg 292 t/m 338                            | 37       |

    @clause-bijlage-1
    Abstract Scenario: het totaal van 2025 is 205 woningen van Trivire en Woonbron samen, en één minder geeft een signaal
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2025:
        | feit                             | waarde    |
        | opgeleverde sociale huurwoningen | <Trivire> |
      En Woonbron meldt over 2025:
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <Woonbron> |
      Als de afspraken worden getoetst over 2025-H2
      Dan is artikel bijlage 1 (Totaal opleveringen 2025) voor Woonbron over 2025 "<uitkomst>"
      En zegt de toelichting op artikel bijlage 1 (Totaal opleveringen 2025) voor Woonbron over 2025: "<woorden>"

      Voorbeelden:
        | peildatum  | Trivire | Woonbron | uitkomst             | woorden                          |
        | 30-12-2025 | 24      | 181      | nog niet aan de orde | dat is nog geen oordeel          |
        | 31-12-2025 | 24      | 181      | voldaan              | Oordeel: voldaan                 |
        | 1-2-2026   | 24      | 180      | signaal              | tekortschieten geeft een signaal |
        | 1-2-2026   | 24      | 181      | voldaan              | Oordeel: voldaan                 |
        | 1-2-2026   | 24      | 182      | voldaan              | Oordeel: voldaan                 |

    @clause-bijlage-1
    Abstract Scenario: de aantallen van beide corporaties zijn nodig voor het totaal van 2025
      Gegeven Trivire meldt over 2025:
        | feit                             | waarde    |
        | opgeleverde sociale huurwoningen | <Trivire> |
        | huurwoningen van de corporatie   | 8950      |
      En Woonbron meldt over 2025:
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <Woonbron> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 (Totaal opleveringen 2025) voor Trivire "feit ontbreekt"

      Voorbeelden:
        | Trivire | Woonbron |
        |         | 181      |
        | 24      |          |

  Regel: bijlage 1 (Planvoorraad 2026 tot en met 2030) 835 woningen, ieder project in zijn jaar

    @clause-bijlage-1
    Abstract Scenario: het aantal uit de tabel of één woning meer is voldaan
      Gegeven de peildatum is 1-2-2031
      En <partij> meldt over <jaar> voor "<plaats>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 (<norm>) voor <partij> over <jaar> bij "<plaats>" "voldaan"

      Voorbeelden:
        | norm                                         | partij   | jaar | plaats                                              | woningen |
        | Planvoorraad 2026 Oudland                    | Trivire  | 2026 | Oudland (voormalig OMC terrein)                     | 25       |
        | Planvoorraad 2026 Oudland                    | Trivire  | 2026 | Oudland (voormalig OMC terrein)                     | 26       |
        | Planvoorraad 2027 Hellingen en Stadskantoor  | Trivire  | 2027 | Hellingen / Stadskantoor                            | 51       |
        | Planvoorraad 2027 Hellingen en Stadskantoor  | Trivire  | 2027 | Hellingen / Stadskantoor                            | 52       |
        | Planvoorraad 2027 Gorterstraat en omgeving   | Trivire  | 2027 | Gorterstraat, De Merodestraat, Nijhofflaan (fase 1) | 111      |
        | Planvoorraad 2027 Gorterstraat en omgeving   | Trivire  | 2027 | Gorterstraat, De Merodestraat, Nijhofflaan (fase 1) | 112      |
        | Planvoorraad 2028 Dubbeldreef en Damstraat   | Trivire  | 2028 | Dubbeldreef en Damstraat (fase 2)                   | 44       |
        | Planvoorraad 2028 Dubbeldreef en Damstraat   | Trivire  | 2028 | Dubbeldreef en Damstraat (fase 2)                   | 45       |
        | Planvoorraad 2029 Gezondheidspark Middenzone | Trivire  | 2029 | Gezondheidspark - Middenzone                        | 208      |
        | Planvoorraad 2029 Gezondheidspark Middenzone | Trivire  | 2029 | Gezondheidspark - Middenzone                        | 209      |
        | Planvoorraad 2026 Witte Dorp veld 2          | Woonbron | 2026 | Witte Dorp veld 2                                   | 57       |
        | Planvoorraad 2026 Witte Dorp veld 2          | Woonbron | 2026 | Witte Dorp veld 2                                   | 58       |
        | Planvoorraad 2026 Witte Dorp veld 3          | Woonbron | 2026 | Witte Dorp veld 3                                   | 64       |
        | Planvoorraad 2026 Witte Dorp veld 3          | Woonbron | 2026 | Witte Dorp veld 3                                   | 65       |

    @clause-bijlage-1
    Abstract Scenario: één woning minder dan in de tabel geeft een signaal
      Gegeven de peildatum is 1-2-2031
      En <partij> meldt over <jaar> voor "<plaats>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 (<norm>) voor <partij> over <jaar> bij "<plaats>" "signaal"
      En zegt de toelichting op artikel bijlage 1 (<norm>) voor <partij> over <jaar> bij "<plaats>": "tekortschieten geeft een signaal"

      Voorbeelden:
        | norm                                         | partij   | jaar | plaats                                              | woningen |
        | Planvoorraad 2026 Oudland                    | Trivire  | 2026 | Oudland (voormalig OMC terrein)                     | 24       |
        | Planvoorraad 2027 Hellingen en Stadskantoor  | Trivire  | 2027 | Hellingen / Stadskantoor                            | 50       |
        | Planvoorraad 2027 Gorterstraat en omgeving   | Trivire  | 2027 | Gorterstraat, De Merodestraat, Nijhofflaan (fase 1) | 110      |
        | Planvoorraad 2028 Dubbeldreef en Damstraat   | Trivire  | 2028 | Dubbeldreef en Damstraat (fase 2)                   | 43       |
        | Planvoorraad 2029 Gezondheidspark Middenzone | Trivire  | 2029 | Gezondheidspark - Middenzone                        | 207      |
        | Planvoorraad 2026 Witte Dorp veld 2          | Woonbron | 2026 | Witte Dorp veld 2                                   | 56       |
        | Planvoorraad 2026 Witte Dorp veld 3          | Woonbron | 2026 | Witte Dorp veld 3                                   | 63       |

    @clause-bijlage-1
    Abstract Scenario: Maasterras: 275 woningen in 2029 en 2030 samen
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2029 voor "Maasterras fase 1 M4 Weeskinderendijk":
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | <2029> |
      En Trivire meldt over 2030 voor "Maasterras fase 1 M4 Weeskinderendijk":
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | <2030> |
      Als de afspraken worden getoetst over 2030
      Dan is artikel bijlage 1 (Planvoorraad vanaf 2029 Maasterras fase 1) voor Trivire over 2030 "<uitkomst>"
      En zegt de toelichting op artikel bijlage 1 (Planvoorraad vanaf 2029 Maasterras fase 1) voor Trivire over 2030: "<woorden>"

      Voorbeelden:
        | peildatum  | 2029 | 2030 | uitkomst             | woorden                                 |
        | 30-12-2030 | 125  | 150  | nog niet aan de orde | dat is nog geen oordeel                 |
        | 31-12-2030 | 125  | 150  | voldaan              | Oordeel: voldaan                        |
        | 1-2-2032   | 125  | 149  | signaal              | tekortschieten geeft een signaal        |
        | 1-2-2032   | 125  | 150  | voldaan              | Oordeel: voldaan                        |
        | 1-2-2032   | 125  | 151  | voldaan              | Oordeel: voldaan                        |
        | 1-2-2032   |      | 150  | feit ontbreekt       | opgeleverde sociale huurwoningen (2029) |
        | 1-2-2032   | 125  |      | feit ontbreekt       | opgeleverde sociale huurwoningen (2030) |

    @clause-bijlage-1
    Abstract Scenario: het totaal tot en met 2030 is 835 woningen van Trivire en Woonbron samen
      Gegeven de peildatum is <peildatum>
      En Trivire meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 25     |
      En Woonbron meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 121    |
      En Trivire meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 162    |
      En Woonbron meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 0      |
      En Trivire meldt over 2028:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 44     |
      En Woonbron meldt over 2028:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 0      |
      En Trivire meldt over 2029:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 208    |
      En Woonbron meldt over 2029:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 0      |
      En Trivire meldt over 2030:
        | feit                             | waarde    |
        | opgeleverde sociale huurwoningen | <Trivire> |
      En Woonbron meldt over 2030:
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <Woonbron> |
      Als de afspraken worden getoetst over 2030-H2
      Dan is artikel bijlage 1 (Totaal planvoorraad 2026 tot en met 2030) voor Woonbron over 2030 "<uitkomst>"
      En zegt de toelichting op artikel bijlage 1 (Totaal planvoorraad 2026 tot en met 2030) voor Woonbron over 2030: "<woorden>"

      Voorbeelden: tot en met 2029 zijn er 560 opgeleverd; in 2030 komt de rest
        | peildatum  | Trivire | Woonbron | uitkomst             | woorden                                          |
        | 30-12-2030 | 275     | 0        | nog niet aan de orde | dat is nog geen oordeel                          |
        | 31-12-2030 | 275     | 0        | voldaan              | Oordeel: voldaan                                 |
        | 1-2-2032   | 274     | 0        | signaal              | tekortschieten geeft een signaal                 |
        | 1-2-2032   | 275     | 0        | voldaan              | Oordeel: voldaan                                 |
        | 1-2-2032   | 275     | 1        | voldaan              | Oordeel: voldaan                                 |
        | 1-2-2032   |         | 0        | feit ontbreekt       | opgeleverde sociale huurwoningen (2030, Trivire) |
        | 1-2-2032   | 275     |          | feit ontbreekt       | opgeleverde sociale huurwoningen (2030           |

  Regel: bijlage 1 Over een project volgt een oordeel als zijn jaar voorbij is

    @clause-bijlage-1
    Abstract Scenario: op 30 december van het jaar is er nog geen oordeel
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over <jaar> voor "<plaats>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 (<norm>) voor <partij> over <jaar> bij "<plaats>" "nog niet aan de orde"

      Voorbeelden:
        | norm                                              | plaats                                               | partij   | jaar | woningen | peildatum  |
        | Oplevering 2024 Charlotte de Bourbonstraat        | Charlotte de Bourbonstraat e.o.                      | Trivire  | 2024 | 114      | 30-12-2024 |
        | Oplevering 2024 Poelwijckstraat en Oudelandstraat | Poelwijckstraat/Oudelandstraat                       | Trivire  | 2024 | 48       | 30-12-2024 |
        | Oplevering 2025 Van den Broek-Erf                 | Van den Broek-Erf                                    | Trivire  | 2025 | 24       | 30-12-2025 |
        | Oplevering 2025 Vogelbuurt fase 6                 | Vogelbuurt fase 6 Noordendijk 317-375 (Fase 6)       | Woonbron | 2025 | 36       | 30-12-2025 |
        | Oplevering 2025 Vogelbuurt fase 7                 | Vogelbuurt fase 7 Noordendijk 377-435 (Fase 7)       | Woonbron | 2025 | 36       | 30-12-2025 |
        | Oplevering 2025 Colijnstraat blok 6               | Colijnstraat blok 6 (Van der Goesstraat nb - blok A) | Woonbron | 2025 | 40       | 30-12-2025 |
        | Oplevering 2025 Colijnstraat blok 7               | Colijnstraat blok 7 (Van der Goesstraat nb - blok B) | Woonbron | 2025 | 31       | 30-12-2025 |
        | Oplevering 2025 M.H. Trompweg                     | M.H. Trompweg 292 t/m 338                            | Woonbron | 2025 | 38       | 30-12-2025 |
        | Planvoorraad 2026 Oudland                         | Oudland (voormalig OMC terrein)                      | Trivire  | 2026 | 25       | 30-12-2026 |
        | Planvoorraad 2027 Hellingen en Stadskantoor       | Hellingen / Stadskantoor                             | Trivire  | 2027 | 51       | 30-12-2027 |
        | Planvoorraad 2027 Gorterstraat en omgeving        | Gorterstraat, De Merodestraat, Nijhofflaan (fase 1)  | Trivire  | 2027 | 111      | 30-12-2027 |
        | Planvoorraad 2028 Dubbeldreef en Damstraat        | Dubbeldreef en Damstraat (fase 2)                    | Trivire  | 2028 | 44       | 30-12-2028 |
        | Planvoorraad 2029 Gezondheidspark Middenzone      | Gezondheidspark - Middenzone                         | Trivire  | 2029 | 208      | 30-12-2029 |
        | Planvoorraad 2026 Witte Dorp veld 2               | Witte Dorp veld 2                                    | Woonbron | 2026 | 57       | 30-12-2026 |
        | Planvoorraad 2026 Witte Dorp veld 3               | Witte Dorp veld 3                                    | Woonbron | 2026 | 64       | 30-12-2026 |

  Regel: bijlage 1 (Zuidendijkzone en totaal van de sloop) het aantal is nog open, en onbekend is niet nul

    @clause-bijlage-1
    Scenario: zonder afgesproken aantal is er geen oordeel, voor Trivire en voor niemand anders
      Gegeven de peildatum is 1-2-2029
      En Trivire meldt over 2028:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 1 (Planvoorraad Zuidendijkzone) voor Trivire bij "Zuidendijkzone (Troelstraweg e.o.)" "geen waarde afgesproken"
      En is artikel bijlage 1 (Sloop Zuidendijkzone) voor Trivire bij "Zuidendijkzone (Troelstraweg e.o.)" "geen waarde afgesproken"
      En is artikel bijlage 1 (Totaal sloop 2026 tot en met 2030) voor Trivire "geen waarde afgesproken"
      En komt artikel bijlage 1 (Planvoorraad Zuidendijkzone) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 1 (Planvoorraad Zuidendijkzone) voor Woonbron niet voor
      En komt artikel bijlage 1 (Planvoorraad Zuidendijkzone) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 1 (Planvoorraad Zuidendijkzone) voor Bewonersraad Woonbron Dordrecht niet voor
      En komt artikel bijlage 1 (Sloop Zuidendijkzone) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 1 (Sloop Zuidendijkzone) voor Woonbron niet voor
      En komt artikel bijlage 1 (Sloop Zuidendijkzone) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 1 (Sloop Zuidendijkzone) voor Bewonersraad Woonbron Dordrecht niet voor
      En komt artikel bijlage 1 (Totaal sloop 2026 tot en met 2030) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 1 (Totaal sloop 2026 tot en met 2030) voor Woonbron niet voor
      En komt artikel bijlage 1 (Totaal sloop 2026 tot en met 2030) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 1 (Totaal sloop 2026 tot en met 2030) voor Bewonersraad Woonbron Dordrecht niet voor

    @clause-bijlage-1
    Abstract Scenario: vanaf welk jaar dit geldt
      Gegeven de peildatum is 1-2-2033
      En Trivire meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 (<norm>) voor Trivire over <jaar> "<uitkomst>"

      Voorbeelden:
        | norm                              | jaar | uitkomst                |
        | Planvoorraad Zuidendijkzone       | 2027 | niet van kracht         |
        | Planvoorraad Zuidendijkzone       | 2028 | geen waarde afgesproken |
        | Sloop Zuidendijkzone              | 2025 | niet van kracht         |
        | Sloop Zuidendijkzone              | 2026 | geen waarde afgesproken |
        | Totaal sloop 2026 tot en met 2030 | 2025 | niet van kracht         |
        | Totaal sloop 2026 tot en met 2030 | 2026 | geen waarde afgesproken |
        | Totaal sloop 2026 tot en met 2030 | 2030 | geen waarde afgesproken |
        | Totaal sloop 2026 tot en met 2030 | 2031 | niet van kracht         |

  Regel: Voor wie de aantallen van bijlage 1 gelden

    @clause-bijlage-1
    Abstract Scenario: de projecten van Trivire
      Gegeven de peildatum is 1-2-2032
      En Trivire meldt over <jaar> voor "<plaats>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 1 (<norm>) voor Trivire over <jaar> bij "<plaats>" "voldaan"
      En komt artikel bijlage 1 (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 1 (<norm>) voor Woonbron niet voor
      En komt artikel bijlage 1 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 1 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                                              | jaar | plaats                                              | woningen |
        | Oplevering 2024 Charlotte de Bourbonstraat        | 2024 | Charlotte de Bourbonstraat e.o.                     | 114      |
        | Oplevering 2024 Poelwijckstraat en Oudelandstraat | 2024 | Poelwijckstraat/Oudelandstraat                      | 48       |
        | Oplevering 2025 Van den Broek-Erf                 | 2025 | Van den Broek-Erf                                   | 24       |
        | Planvoorraad 2026 Oudland                         | 2026 | Oudland (voormalig OMC terrein)                     | 25       |
        | Planvoorraad 2027 Hellingen en Stadskantoor       | 2027 | Hellingen / Stadskantoor                            | 51       |
        | Planvoorraad 2027 Gorterstraat en omgeving        | 2027 | Gorterstraat, De Merodestraat, Nijhofflaan (fase 1) | 111      |
        | Planvoorraad 2028 Dubbeldreef en Damstraat        | 2028 | Dubbeldreef en Damstraat (fase 2)                   | 44       |
        | Planvoorraad 2029 Gezondheidspark Middenzone      | 2029 | Gezondheidspark - Middenzone                        | 208      |

    @clause-bijlage-1
    Abstract Scenario: de projecten van Woonbron
      Gegeven de peildatum is 1-2-2032
      En Woonbron meldt over <jaar> voor "<plaats>":
        | feit                             | waarde     |
        | opgeleverde sociale huurwoningen | <woningen> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 1 (<norm>) voor Woonbron over <jaar> bij "<plaats>" "voldaan"
      En komt artikel bijlage 1 (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 1 (<norm>) voor Trivire niet voor
      En komt artikel bijlage 1 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 1 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                                | jaar | plaats                                               | woningen |
        | Oplevering 2025 Vogelbuurt fase 6   | 2025 | Vogelbuurt fase 6 Noordendijk 317-375 (Fase 6)       | 36       |
        | Oplevering 2025 Vogelbuurt fase 7   | 2025 | Vogelbuurt fase 7 Noordendijk 377-435 (Fase 7)       | 36       |
        | Oplevering 2025 Colijnstraat blok 6 | 2025 | Colijnstraat blok 6 (Van der Goesstraat nb - blok A) | 40       |
        | Oplevering 2025 Colijnstraat blok 7 | 2025 | Colijnstraat blok 7 (Van der Goesstraat nb - blok B) | 31       |
        | Oplevering 2025 M.H. Trompweg       | 2025 | M.H. Trompweg 292 t/m 338                            | 38       |
        | Planvoorraad 2026 Witte Dorp veld 2 | 2026 | Witte Dorp veld 2                                    | 57       |
        | Planvoorraad 2026 Witte Dorp veld 3 | 2026 | Witte Dorp veld 3                                    | 64       |

    @clause-bijlage-1
    Abstract Scenario: de sloop, de totalen van Trivire en Maasterras zijn van Trivire alleen
      Gegeven de peildatum is 1-2-2032
      En Trivire meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 1 (<norm>) voor Trivire over <jaar> "feit ontbreekt"
      En komt artikel bijlage 1 (<norm>) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 1 (<norm>) voor Woonbron niet voor
      En komt artikel bijlage 1 (<norm>) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 1 (<norm>) voor Bewonersraad Woonbron Dordrecht niet voor

      Voorbeelden:
        | norm                                        | jaar |
        | Totaal opleveringen 2024                    | 2024 |
        | Sloop 2024 en 2025 Gorterstraat en omgeving | 2025 |
        | Sloop 2024 en 2025 Dubbeldreef en Damstraat | 2025 |
        | Totaal sloop 2024 en 2025                   | 2025 |
        | Planvoorraad vanaf 2029 Maasterras fase 1   | 2030 |

    @clause-bijlage-1
    Scenario: het totaal van 2025 en dat van de planvoorraad zijn van de corporaties samen
      Gegeven de peildatum is 1-2-2032
      En Trivire meldt over 2025:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 24     |
      En Woonbron meldt over 2025:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 181    |
      En Trivire meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 25     |
      En Woonbron meldt over 2026:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 121    |
      En Trivire meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 162    |
      En Woonbron meldt over 2027:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 0      |
      En Trivire meldt over 2028:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 44     |
      En Woonbron meldt over 2028:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 0      |
      En Trivire meldt over 2029:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 208    |
      En Woonbron meldt over 2029:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 0      |
      En Trivire meldt over 2030:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 275    |
      En Woonbron meldt over 2030:
        | feit                             | waarde |
        | opgeleverde sociale huurwoningen | 0      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel bijlage 1 (Totaal opleveringen 2025) voor Trivire over 2025 "voldaan"
      En is artikel bijlage 1 (Totaal opleveringen 2025) voor Woonbron over 2025 "voldaan"
      En is artikel bijlage 1 (Totaal planvoorraad 2026 tot en met 2030) voor Trivire over 2030 "voldaan"
      En is artikel bijlage 1 (Totaal planvoorraad 2026 tot en met 2030) voor Woonbron over 2030 "voldaan"
      En komt artikel bijlage 1 (Totaal opleveringen 2025) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 1 (Totaal opleveringen 2025) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 1 (Totaal opleveringen 2025) voor Bewonersraad Woonbron Dordrecht niet voor
      En komt artikel bijlage 1 (Totaal planvoorraad 2026 tot en met 2030) voor gemeente Dordrecht niet voor
      En komt artikel bijlage 1 (Totaal planvoorraad 2026 tot en met 2030) voor Huurdersparticipatieraad Trivire niet voor
      En komt artikel bijlage 1 (Totaal planvoorraad 2026 tot en met 2030) voor Bewonersraad Woonbron Dordrecht niet voor

  Regel: Wanneer de aantallen van bijlage 1 gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar eigen
    feit; buiten die jaren is zij niet van kracht.

    @clause-bijlage-1
    Abstract Scenario: alleen in het jaar van de tabel, en zonder cijfers is er geen oordeel
      Gegeven de peildatum is 1-2-2032
      En <partij> meldt over <ervoor>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      En <partij> meldt over <erna>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 (<norm>) voor <partij> over <ervoor> "niet van kracht"
      En is artikel bijlage 1 (<norm>) voor <partij> over <jaar> "feit ontbreekt"
      En is artikel bijlage 1 (<norm>) voor <partij> over <erna> "niet van kracht"

      Voorbeelden:
        | norm                                              | partij   | ervoor | jaar | erna |
        | Oplevering 2024 Charlotte de Bourbonstraat        | Trivire  | 2023   | 2024 | 2025 |
        | Oplevering 2024 Poelwijckstraat en Oudelandstraat | Trivire  | 2023   | 2024 | 2025 |
        | Totaal opleveringen 2024                          | Trivire  | 2023   | 2024 | 2025 |
        | Oplevering 2025 Van den Broek-Erf                 | Trivire  | 2024   | 2025 | 2026 |
        | Oplevering 2025 Vogelbuurt fase 6                 | Woonbron | 2024   | 2025 | 2026 |
        | Oplevering 2025 Vogelbuurt fase 7                 | Woonbron | 2024   | 2025 | 2026 |
        | Oplevering 2025 Colijnstraat blok 6               | Woonbron | 2024   | 2025 | 2026 |
        | Oplevering 2025 Colijnstraat blok 7               | Woonbron | 2024   | 2025 | 2026 |
        | Oplevering 2025 M.H. Trompweg                     | Woonbron | 2024   | 2025 | 2026 |
        | Totaal opleveringen 2025                          | Trivire  | 2024   | 2025 | 2026 |
        | Planvoorraad 2026 Oudland                         | Trivire  | 2025   | 2026 | 2027 |
        | Planvoorraad 2027 Hellingen en Stadskantoor       | Trivire  | 2026   | 2027 | 2028 |
        | Planvoorraad 2027 Gorterstraat en omgeving        | Trivire  | 2026   | 2027 | 2028 |
        | Planvoorraad 2028 Dubbeldreef en Damstraat        | Trivire  | 2027   | 2028 | 2029 |
        | Planvoorraad 2029 Gezondheidspark Middenzone      | Trivire  | 2028   | 2029 | 2030 |
        | Planvoorraad 2026 Witte Dorp veld 2               | Woonbron | 2025   | 2026 | 2027 |
        | Planvoorraad 2026 Witte Dorp veld 3               | Woonbron | 2025   | 2026 | 2027 |

    @clause-bijlage-1
    Abstract Scenario: wat over meer jaren telt, van het eerste tot en met het laatste jaar
      Gegeven de peildatum is 1-2-2033
      En Trivire meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel bijlage 1 (<norm>) voor Trivire over <jaar> "<uitkomst>"

      Voorbeelden: de sloop in 2024 en 2025
        | norm                                        | jaar | uitkomst             |
        | Sloop 2024 en 2025 Gorterstraat en omgeving | 2023 | niet van kracht      |
        | Sloop 2024 en 2025 Gorterstraat en omgeving | 2024 | nog niet aan de orde |
        | Sloop 2024 en 2025 Gorterstraat en omgeving | 2025 | feit ontbreekt       |
        | Sloop 2024 en 2025 Gorterstraat en omgeving | 2026 | niet van kracht      |
        | Sloop 2024 en 2025 Dubbeldreef en Damstraat | 2023 | niet van kracht      |
        | Sloop 2024 en 2025 Dubbeldreef en Damstraat | 2024 | nog niet aan de orde |
        | Sloop 2024 en 2025 Dubbeldreef en Damstraat | 2025 | feit ontbreekt       |
        | Sloop 2024 en 2025 Dubbeldreef en Damstraat | 2026 | niet van kracht      |
        | Totaal sloop 2024 en 2025                   | 2023 | niet van kracht      |
        | Totaal sloop 2024 en 2025                   | 2024 | nog niet aan de orde |
        | Totaal sloop 2024 en 2025                   | 2025 | feit ontbreekt       |
        | Totaal sloop 2024 en 2025                   | 2026 | niet van kracht      |

      Voorbeelden: de planvoorraad tot en met 2030
        | norm                                      | jaar | uitkomst             |
        | Planvoorraad vanaf 2029 Maasterras fase 1 | 2028 | niet van kracht      |
        | Planvoorraad vanaf 2029 Maasterras fase 1 | 2029 | nog niet aan de orde |
        | Planvoorraad vanaf 2029 Maasterras fase 1 | 2030 | feit ontbreekt       |
        | Planvoorraad vanaf 2029 Maasterras fase 1 | 2031 | feit ontbreekt       |
        | Totaal planvoorraad 2026 tot en met 2030  | 2025 | niet van kracht      |
        | Totaal planvoorraad 2026 tot en met 2030  | 2026 | nog niet aan de orde |
        | Totaal planvoorraad 2026 tot en met 2030  | 2029 | nog niet aan de orde |
        | Totaal planvoorraad 2026 tot en met 2030  | 2030 | feit ontbreekt       |
        | Totaal planvoorraad 2026 tot en met 2030  | 2031 | niet van kracht      |

    @clause-bijlage-1
    Abstract Scenario: ook wie naar een halfjaar vraagt, krijgt een uitkomst over het hele jaar
      Gegeven de peildatum is 1-2-2033
      En <partij> meldt over <jaar>:
        | feit                                         | waarde |
        | monitoring van de voortgang van de afspraken | 1      |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel bijlage 1 (<norm>) voor <partij> over <jaar> "feit ontbreekt"

      Voorbeelden:
        | norm                                              | partij   | jaar |
        | Oplevering 2024 Charlotte de Bourbonstraat        | Trivire  | 2024 |
        | Oplevering 2024 Poelwijckstraat en Oudelandstraat | Trivire  | 2024 |
        | Sloop 2024 en 2025 Gorterstraat en omgeving       | Trivire  | 2025 |
        | Sloop 2024 en 2025 Dubbeldreef en Damstraat       | Trivire  | 2025 |
        | Oplevering 2025 Van den Broek-Erf                 | Trivire  | 2025 |
        | Oplevering 2025 Vogelbuurt fase 6                 | Woonbron | 2025 |
        | Oplevering 2025 Vogelbuurt fase 7                 | Woonbron | 2025 |
        | Oplevering 2025 Colijnstraat blok 6               | Woonbron | 2025 |
        | Oplevering 2025 Colijnstraat blok 7               | Woonbron | 2025 |
        | Oplevering 2025 M.H. Trompweg                     | Woonbron | 2025 |
        | Planvoorraad 2026 Oudland                         | Trivire  | 2026 |
        | Planvoorraad 2027 Hellingen en Stadskantoor       | Trivire  | 2027 |
        | Planvoorraad 2027 Gorterstraat en omgeving        | Trivire  | 2027 |
        | Planvoorraad 2028 Dubbeldreef en Damstraat        | Trivire  | 2028 |
        | Planvoorraad 2029 Gezondheidspark Middenzone      | Trivire  | 2029 |
        | Planvoorraad vanaf 2029 Maasterras fase 1         | Trivire  | 2030 |
        | Planvoorraad 2026 Witte Dorp veld 2               | Woonbron | 2026 |
        | Planvoorraad 2026 Witte Dorp veld 3               | Woonbron | 2026 |
