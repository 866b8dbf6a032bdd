# language: nl
@borger-odoorn-2023
Functionaliteit: Prestatieafspraken Borger-Odoorn 2023, hoofdstuk 2: voldoende geschikte en betaalbare woningen
  Over de woningvoorraad, huren, nieuwbouw, sloop en verkoop, woonwagens, grondprijzen en de behoefte aan huurwoningen.
  De 90%, de vijf standplaatsen en de aantallen per project komen uit de afspraken; wat partijen melden is bedacht.

  Achtergrond:
    Gegeven de afspraken "borger-odoorn-2023"
    En de peildatum is 1-2-2024

  Regel: 2 Visie en A4 Meer of minder dan een jaar eerder

    @clause-2-Visie @clause-A4
    Abstract Scenario: het verschil met 2022 bepaalt het oordeel; zonder het cijfer van 2022 is er geen oordeel
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over 2022:
        | feit   | waarde    |
        | <feit> | <in 2022> |
      En <partij> meldt over 2023:
        | feit   | waarde    |
        | <feit> | <in 2023> |
      Als de afspraken worden getoetst over 2023
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "<uitkomst>"

      Voorbeelden: de gemeente: de voorraad groeit, één woning is genoeg
        | artikel | norm                               | partij                 | feit                    | peildatum  | in 2022 | in 2023 | uitkomst             |
        | 2 Visie | Groei van de totale woningvoorraad | gemeente Borger-Odoorn | woningen in de gemeente | 30-12-2023 | 11630   | 11631   | nog niet aan de orde |
        | 2 Visie | Groei van de totale woningvoorraad | gemeente Borger-Odoorn | woningen in de gemeente | 31-12-2023 | 11630   | 11630   | signaal              |
        | 2 Visie | Groei van de totale woningvoorraad | gemeente Borger-Odoorn | woningen in de gemeente | 31-12-2023 | 11630   | 11631   | voldaan              |
        | 2 Visie | Groei van de totale woningvoorraad | gemeente Borger-Odoorn | woningen in de gemeente | 31-12-2023 | 11630   | 11632   | voldaan              |
        | 2 Visie | Groei van de totale woningvoorraad | gemeente Borger-Odoorn | woningen in de gemeente | 31-12-2023 |         | 11631   | feit ontbreekt       |

      Voorbeelden: Woonservice: de voorraad krimpt of blijft gelijk
        | artikel | norm                                            | partij      | feit                           | peildatum  | in 2022 | in 2023 | uitkomst             |
        | 2 Visie | Krimp of stabilisatie van de corporatievoorraad | Woonservice | huurwoningen van de corporatie | 30-12-2023 | 1740    | 1740    | nog niet aan de orde |
        | 2 Visie | Krimp of stabilisatie van de corporatievoorraad | Woonservice | huurwoningen van de corporatie | 31-12-2023 | 1740    | 1739    | voldaan              |
        | 2 Visie | Krimp of stabilisatie van de corporatievoorraad | Woonservice | huurwoningen van de corporatie | 31-12-2023 | 1740    | 1740    | voldaan              |
        | 2 Visie | Krimp of stabilisatie van de corporatievoorraad | Woonservice | huurwoningen van de corporatie | 31-12-2023 | 1740    | 1741    | signaal              |
        | 2 Visie | Krimp of stabilisatie van de corporatievoorraad | Woonservice | huurwoningen van de corporatie | 31-12-2023 |         | 1740    | feit ontbreekt       |

      Voorbeelden: Woonservice: niet meer standplaatsen en woonwagens dan een jaar eerder
        | artikel | norm                               | partij      | feit                                          | peildatum  | in 2022 | in 2023 | uitkomst             |
        | A4      | Rol van corporaties bij woonwagens | Woonservice | standplaatsen en woonwagens van de corporatie | 30-12-2023 | 12      | 12      | nog niet aan de orde |
        | A4      | Rol van corporaties bij woonwagens | Woonservice | standplaatsen en woonwagens van de corporatie | 31-12-2023 | 12      | 11      | voldaan              |
        | A4      | Rol van corporaties bij woonwagens | Woonservice | standplaatsen en woonwagens van de corporatie | 31-12-2023 | 12      | 12      | voldaan              |
        | A4      | Rol van corporaties bij woonwagens | Woonservice | standplaatsen en woonwagens van de corporatie | 31-12-2023 | 12      | 13      | signaal              |
        | A4      | Rol van corporaties bij woonwagens | Woonservice | standplaatsen en woonwagens van de corporatie | 31-12-2023 |         | 12      | feit ontbreekt       |

    @clause-2-Visie @clause-A4
    Abstract Scenario: een verkeerde richting geeft alleen een signaal, ook voor wie naar een halfjaar vraagt
      Gegeven <partij> meldt over 2022:
        | feit   | waarde    |
        | <feit> | <in 2022> |
      En <partij> meldt over 2023:
        | feit   | waarde    |
        | <feit> | <in 2023> |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "signaal"
      En zegt de toelichting op artikel <artikel> (<norm>) voor <partij> over 2023: "tekortschieten geeft een signaal"

      Voorbeelden:
        | artikel | norm                                            | partij                 | feit                                          | in 2022 | in 2023 |
        | 2 Visie | Groei van de totale woningvoorraad              | gemeente Borger-Odoorn | woningen in de gemeente                       | 11630   | 11600   |
        | 2 Visie | Krimp of stabilisatie van de corporatievoorraad | Woonservice            | huurwoningen van de corporatie                | 1740    | 1760    |
        | A4      | Rol van corporaties bij woonwagens              | Woonservice            | standplaatsen en woonwagens van de corporatie | 12      | 15      |

  Regel: 2 Visie, A7, A9 en A10 Wat de partijen in 2023 ten minste één keer samen doen

    @clause-2-Visie @clause-A7 @clause-A9 @clause-A10
    Abstract Scenario: één keer is genoeg, en wat de gemeente meldt telt voor allen
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit   | waarde   |
        | <feit> | <aantal> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel <artikel> (<norm>) voor <ook voor> over 2023 "<uitkomst>"

      Voorbeelden: alle partijen, een inspanning: wat Thuiskompas en de koopmarkt laten zien
        | artikel | norm                                           | ook voor                       | feit                                          | peildatum  | aantal | uitkomst             |
        | 2 Visie | Bespreken van de monitoring van de woningmarkt | Huurdersvereniging Samen Sterk | bespreking van de analyses van de woningmarkt | 30-12-2023 | 1      | nog niet aan de orde |
        | 2 Visie | Bespreken van de monitoring van de woningmarkt | Huurdersvereniging Samen Sterk | bespreking van de analyses van de woningmarkt | 31-12-2023 | 0      | signaal              |
        | 2 Visie | Bespreken van de monitoring van de woningmarkt | Huurdersvereniging Samen Sterk | bespreking van de analyses van de woningmarkt | 31-12-2023 | 1      | voldaan              |
        | 2 Visie | Bespreken van de monitoring van de woningmarkt | Huurdersvereniging Samen Sterk | bespreking van de analyses van de woningmarkt | 31-12-2023 | 2      | voldaan              |

      Voorbeelden: gemeente en corporaties, met lokale maatschappelijke organisaties
        | artikel | norm                           | ook voor | feit                                                          | peildatum  | aantal | uitkomst             |
        | 2 Visie | Jaarlijks overleg over armoede | Lefier   | overleg over armoede met lokale maatschappelijke organisaties | 30-12-2023 | 1      | nog niet aan de orde |
        | 2 Visie | Jaarlijks overleg over armoede | Lefier   | overleg over armoede met lokale maatschappelijke organisaties | 31-12-2023 | 0      | niet voldaan         |
        | 2 Visie | Jaarlijks overleg over armoede | Lefier   | overleg over armoede met lokale maatschappelijke organisaties | 31-12-2023 | 1      | voldaan              |
        | 2 Visie | Jaarlijks overleg over armoede | Lefier   | overleg over armoede met lokale maatschappelijke organisaties | 31-12-2023 | 2      | voldaan              |

      Voorbeelden: gemeente en Woonservice, in het bestuurlijk overleg
        | artikel | norm                                   | ook voor    | feit                                                       | peildatum  | aantal | uitkomst             |
        | A7      | Ervaringen in het Mondengebied gedeeld | Woonservice | ervaringen Mondengebied gedeeld in het bestuurlijk overleg | 30-12-2023 | 1      | nog niet aan de orde |
        | A7      | Ervaringen in het Mondengebied gedeeld | Woonservice | ervaringen Mondengebied gedeeld in het bestuurlijk overleg | 31-12-2023 | 0      | niet voldaan         |
        | A7      | Ervaringen in het Mondengebied gedeeld | Woonservice | ervaringen Mondengebied gedeeld in het bestuurlijk overleg | 31-12-2023 | 1      | voldaan              |
        | A7      | Ervaringen in het Mondengebied gedeeld | Woonservice | ervaringen Mondengebied gedeeld in het bestuurlijk overleg | 31-12-2023 | 2      | voldaan              |

      Voorbeelden: gemeente en corporaties: voortgang en gebruik van de voorzieningenwijzer
        | artikel | norm                                  | ook voor | feit                                  | peildatum  | aantal | uitkomst             |
        | A9      | Monitoring van de voorzieningenwijzer | Lefier   | monitoring van de voorzieningenwijzer | 30-12-2023 | 1      | nog niet aan de orde |
        | A9      | Monitoring van de voorzieningenwijzer | Lefier   | monitoring van de voorzieningenwijzer | 31-12-2023 | 0      | niet voldaan         |
        | A9      | Monitoring van de voorzieningenwijzer | Lefier   | monitoring van de voorzieningenwijzer | 31-12-2023 | 1      | voldaan              |
        | A9      | Monitoring van de voorzieningenwijzer | Lefier   | monitoring van de voorzieningenwijzer | 31-12-2023 | 2      | voldaan              |

      Voorbeelden: alle partijen: de rapportages van Thuiskompas
        | artikel | norm                                       | ook voor                       | feit                                          | peildatum  | aantal | uitkomst             |
        | A10     | Bespreking van rapportages van Thuiskompas | Huurdersvereniging Samen Sterk | bespreking van de rapportages van Thuiskompas | 30-12-2023 | 1      | nog niet aan de orde |
        | A10     | Bespreking van rapportages van Thuiskompas | Huurdersvereniging Samen Sterk | bespreking van de rapportages van Thuiskompas | 31-12-2023 | 0      | niet voldaan         |
        | A10     | Bespreking van rapportages van Thuiskompas | Huurdersvereniging Samen Sterk | bespreking van de rapportages van Thuiskompas | 31-12-2023 | 1      | voldaan              |
        | A10     | Bespreking van rapportages van Thuiskompas | Huurdersvereniging Samen Sterk | bespreking van de rapportages van Thuiskompas | 31-12-2023 | 2      | voldaan              |

    @clause-2-Visie @clause-A7 @clause-A9 @clause-A10
    Abstract Scenario: zodra het één keer is gedaan is de afspraak nagekomen
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023-03-14:
        | feit   | waarde |
        | <feit> | 1      |
      Als de afspraken worden getoetst over 2023
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"

      Voorbeelden:
        | artikel | norm                                           | feit                                                          | peildatum | uitkomst             |
        | 2 Visie | Bespreken van de monitoring van de woningmarkt | bespreking van de analyses van de woningmarkt                 | 13-3-2023 | nog niet aan de orde |
        | 2 Visie | Bespreken van de monitoring van de woningmarkt | bespreking van de analyses van de woningmarkt                 | 14-3-2023 | voldaan              |
        | 2 Visie | Jaarlijks overleg over armoede                 | overleg over armoede met lokale maatschappelijke organisaties | 13-3-2023 | nog niet aan de orde |
        | 2 Visie | Jaarlijks overleg over armoede                 | overleg over armoede met lokale maatschappelijke organisaties | 14-3-2023 | voldaan              |
        | A7      | Ervaringen in het Mondengebied gedeeld         | ervaringen Mondengebied gedeeld in het bestuurlijk overleg    | 13-3-2023 | nog niet aan de orde |
        | A7      | Ervaringen in het Mondengebied gedeeld         | ervaringen Mondengebied gedeeld in het bestuurlijk overleg    | 14-3-2023 | voldaan              |
        | A9      | Monitoring van de voorzieningenwijzer          | monitoring van de voorzieningenwijzer                         | 13-3-2023 | nog niet aan de orde |
        | A9      | Monitoring van de voorzieningenwijzer          | monitoring van de voorzieningenwijzer                         | 14-3-2023 | voldaan              |
        | A10     | Bespreking van rapportages van Thuiskompas     | bespreking van de rapportages van Thuiskompas                 | 13-3-2023 | nog niet aan de orde |
        | A10     | Bespreking van rapportages van Thuiskompas     | bespreking van de rapportages van Thuiskompas                 | 14-3-2023 | voldaan              |

  Regel: 2 Visie (Gemeentelijke leningen voor doelgroepen) de drie bekende leningen blijven open

    @clause-2-Visie
    Abstract Scenario: twee open leningen geeft een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                | waarde   |
        | opengestelde gemeentelijke leningen | <aantal> |
      Als de afspraken worden getoetst over 2023
      Dan is artikel 2 Visie (Gemeentelijke leningen voor doelgroepen) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | aantal | uitkomst             |
        | 30-12-2023 | 3      | nog niet aan de orde |
        | 31-12-2023 | 2      | signaal              |
        | 31-12-2023 | 3      | voldaan              |
        | 31-12-2023 | 4      | voldaan              |

  Regel: 2 Visie (Tweedekansbeleid en incassobeleid) iedere corporatie heeft dit beleid uiterlijk op 31 december 2023

    @clause-2-Visie
    Abstract Scenario: te laat of geen beleid is een signaal
      Gegeven de peildatum is <peildatum>
      En Woonservice meldt over 2023:
        | feit                                         | waarde      |
        | tweedekansbeleid en incassobeleid van kracht | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel 2 Visie (Tweedekansbeleid en incassobeleid) voor Woonservice over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2023 | nee        | nog niet aan de orde |
        | 1-1-2024   | nee        | signaal              |
        | 1-2-2024   | 31-12-2023 | voldaan              |
        | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: A1 (Woningen tot de tweede aftoppingsgrens) ten minste 90% van de woningen van Woonservice en Lefier samen
    Een huur precies op de grens telt mee. Die grens was € 678,66 in 2022 en verandert ieder jaar.

    @clause-A1
    Abstract Scenario: van 2.800 woningen zijn er 2.520 nodig, ook al haalt Lefier de 90% alleen niet
      Gegeven de peildatum is <peildatum>
      En Woonservice meldt over 2023:
        | feit                                                       | waarde         |
        | woningen met een huur tot en met de tweede aftoppingsgrens | <tot de grens> |
        | huurwoningen van de corporatie                             | 1740           |
      En Lefier meldt over 2023:
        | feit                                                       | waarde |
        | woningen met een huur tot en met de tweede aftoppingsgrens | 940    |
        | huurwoningen van de corporatie                             | 1060   |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel A1 (Woningen tot de tweede aftoppingsgrens) voor Woonservice over 2023 "<uitkomst>"
      En is artikel A1 (Woningen tot de tweede aftoppingsgrens) voor Lefier over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | tot de grens | uitkomst             |
        | 30-12-2023 | 1580         | nog niet aan de orde |
        | 31-12-2023 | 1579         | niet voldaan         |
        | 31-12-2023 | 1580         | voldaan              |
        | 31-12-2023 | 1581         | voldaan              |

    @clause-A1
    Abstract Scenario: zonder de cijfers van beide is er geen aandeel
      Gegeven Woonservice meldt over 2023:
        | feit                                                       | waarde                     |
        | woningen met een huur tot en met de tweede aftoppingsgrens | <Woonservice tot de grens> |
        | huurwoningen van de corporatie                             | <Woonservice alle>         |
        | actualisatie van de prestatieafspraken                     | 1                          |
      En Lefier meldt over 2023:
        | feit                                                       | waarde                |
        | woningen met een huur tot en met de tweede aftoppingsgrens | <Lefier tot de grens> |
        | huurwoningen van de corporatie                             | <Lefier alle>         |
      Als de afspraken worden getoetst
      Dan is artikel A1 (Woningen tot de tweede aftoppingsgrens) voor Woonservice over 2023 "<uitkomst>"

      Voorbeelden:
        | Woonservice tot de grens | Woonservice alle | Lefier tot de grens | Lefier alle | uitkomst                     |
        |                          | 1740             | 940                 | 1060        | feit ontbreekt               |
        | 1580                     |                  | 940                 | 1060        | feit ontbreekt               |
        | 1580                     | 1740             |                     | 1060        | feit ontbreekt               |
        | 1580                     | 1740             | 940                 |             | feit ontbreekt               |
        | 0                        | 0                | 0                   | 0           | niets te beoordelen          |
        | 1741                     | 1740             | 940                 | 1060        | cijfers spreken elkaar tegen |

  Regel: A2 (Huurverhoging over vijf jaar en inflatie) gemiddeld over 2019 tot en met 2023 niet meer dan de inflatie

    @clause-A2
    Abstract Scenario: wat de huur in 2021 achterbleef bij de inflatie mag er in 2023 bij, en niet meer
      Uitkomst en marge zijn die van het gemiddelde: 0,05 procentpunt te veel in één jaar is gemiddeld 0,01 te veel.

      Gegeven de peildatum is <peildatum>
      En Woonservice meldt over 2019:
        | feit                                | waarde |
        | gemiddelde jaarlijkse huurverhoging | 1,6%   |
        | inflatie die bij de huurronde hoort | 1,6%   |
      En Woonservice meldt over 2020:
        | feit                                | waarde |
        | gemiddelde jaarlijkse huurverhoging | 2,6%   |
        | inflatie die bij de huurronde hoort | 2,6%   |
      En Woonservice meldt over 2021:
        | feit                                | waarde |
        | gemiddelde jaarlijkse huurverhoging | 0,4%   |
        | inflatie die bij de huurronde hoort | 1,4%   |
      En Woonservice meldt over 2022:
        | feit                                | waarde |
        | gemiddelde jaarlijkse huurverhoging | 2,3%   |
        | inflatie die bij de huurronde hoort | 2,3%   |
      En Woonservice meldt over 2023:
        | feit                                | waarde      |
        | gemiddelde jaarlijkse huurverhoging | <verhoging> |
        | inflatie die bij de huurronde hoort | 2,1%        |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel A2 (Huurverhoging over vijf jaar en inflatie) voor Woonservice over 2023 "<uitkomst>"
      En zegt de toelichting op artikel A2 (Huurverhoging over vijf jaar en inflatie) voor Woonservice over 2023: "<woorden>"

      Voorbeelden:
        | peildatum  | verhoging | uitkomst             | woorden                 |
        | 30-12-2023 | 3,1%      | nog niet aan de orde | dat is nog geen oordeel |
        | 31-12-2023 | 3,05%     | voldaan              | = −0,01 procentpunt     |
        | 31-12-2023 | 3,1%      | voldaan              | = 0 procentpunt      |
        | 31-12-2023 | 3,15%     | niet voldaan         | = 0,01 procentpunt      |

    @clause-A2
    Abstract Scenario: ontbreekt een verhoging of een inflatiecijfer van een van de vijf jaren, dan is er geen oordeel
      Gegeven Woonservice meldt over 2019:
        | feit                                | waarde          |
        | gemiddelde jaarlijkse huurverhoging | <huur 2019>     |
        | inflatie die bij de huurronde hoort | <inflatie 2019> |
      En Woonservice meldt over 2020:
        | feit                                | waarde          |
        | gemiddelde jaarlijkse huurverhoging | <huur 2020>     |
        | inflatie die bij de huurronde hoort | <inflatie 2020> |
      En Woonservice meldt over 2021:
        | feit                                | waarde          |
        | gemiddelde jaarlijkse huurverhoging | <huur 2021>     |
        | inflatie die bij de huurronde hoort | <inflatie 2021> |
      En Woonservice meldt over 2022:
        | feit                                | waarde          |
        | gemiddelde jaarlijkse huurverhoging | <huur 2022>     |
        | inflatie die bij de huurronde hoort | <inflatie 2022> |
      En Woonservice meldt over 2023:
        | feit                                | waarde          |
        | gemiddelde jaarlijkse huurverhoging | <huur 2023>     |
        | inflatie die bij de huurronde hoort | <inflatie 2023> |
      Als de afspraken worden getoetst over 2023
      Dan is artikel A2 (Huurverhoging over vijf jaar en inflatie) voor Woonservice over 2023 "feit ontbreekt"

      Voorbeelden:
        | huur 2019 | inflatie 2019 | huur 2020 | inflatie 2020 | huur 2021 | inflatie 2021 | huur 2022 | inflatie 2022 | huur 2023 | inflatie 2023 |
        |           | 1,6%          | 2,6%      | 2,6%          | 0,4%      | 1,4%          | 2,3%      | 2,3%          | 3,1%      | 2,1%          |
        | 1,6%      |               | 2,6%      | 2,6%          | 0,4%      | 1,4%          | 2,3%      | 2,3%          | 3,1%      | 2,1%          |
        | 1,6%      | 1,6%          |           | 2,6%          | 0,4%      | 1,4%          | 2,3%      | 2,3%          | 3,1%      | 2,1%          |
        | 1,6%      | 1,6%          | 2,6%      |               | 0,4%      | 1,4%          | 2,3%      | 2,3%          | 3,1%      | 2,1%          |
        | 1,6%      | 1,6%          | 2,6%      | 2,6%          |           | 1,4%          | 2,3%      | 2,3%          | 3,1%      | 2,1%          |
        | 1,6%      | 1,6%          | 2,6%      | 2,6%          | 0,4%      |               | 2,3%      | 2,3%          | 3,1%      | 2,1%          |
        | 1,6%      | 1,6%          | 2,6%      | 2,6%          | 0,4%      | 1,4%          |           | 2,3%          | 3,1%      | 2,1%          |
        | 1,6%      | 1,6%          | 2,6%      | 2,6%          | 0,4%      | 1,4%          | 2,3%      |               | 3,1%      | 2,1%          |
        | 1,6%      | 1,6%          | 2,6%      | 2,6%          | 0,4%      | 1,4%          | 2,3%      | 2,3%          |           | 2,1%          |
        | 1,6%      | 1,6%          | 2,6%      | 2,6%          | 0,4%      | 1,4%          | 2,3%      | 2,3%          | 3,1%      |               |

  Regel: A2 (Huurbeleid volgt de inflatie in 2023) de verhoging van 2023 is ten hoogste de inflatie over 2022
    Hooguit een signaal: in een enkel jaar mag het meer zijn zolang het gemiddelde over vijf jaar klopt.

    @clause-A2
    Abstract Scenario: boven de inflatie is een signaal, ook voor wie naar een halfjaar vraagt
      Gegeven de peildatum is <peildatum>
      En Woonservice meldt over 2023:
        | feit                                   | waarde      |
        | gemiddelde jaarlijkse huurverhoging    | <verhoging> |
        | inflatie die bij de huurronde hoort    | <inflatie>  |
        | actualisatie van de prestatieafspraken | 1           |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel A2 (Huurbeleid volgt de inflatie in 2023) voor Woonservice over 2023 "<uitkomst>"
      En zegt de toelichting op artikel A2 (Huurbeleid volgt de inflatie in 2023) voor Woonservice over 2023: "<woorden>"

      Voorbeelden:
        | peildatum  | verhoging | inflatie | uitkomst             | woorden                             |
        | 30-12-2023 | 3,1%      | 3,1%     | nog niet aan de orde | dat is nog geen oordeel             |
        | 31-12-2023 | 3,09%     | 3,1%     | voldaan              | Oordeel: voldaan                    |
        | 31-12-2023 | 3,1%      | 3,1%     | voldaan              | Oordeel: voldaan                    |
        | 31-12-2023 | 3,11%     | 3,1%     | signaal              | tekortschieten geeft een signaal    |
        | 31-12-2023 |           | 3,1%     | feit ontbreekt       | gemiddelde jaarlijkse huurverhoging |
        | 31-12-2023 | 3,1%      |          | feit ontbreekt       | inflatie die bij de huurronde hoort |

  Regel: A2 (Huurbeleid aangepast aan nieuwe wet) als de wet er is, past iedere corporatie haar beleid in 2023 aan

    @clause-A2
    Abstract Scenario: zonder de wet bindt de afspraak niet; met de wet is te laat of niet aangepast een signaal
      Gegeven de peildatum is <peildatum>
      En Woonservice meldt over 2023:
        | feit                                                   | waarde      |
        | huurbeleid aangepast aan de koppeling aan de cao-lonen | <gedaan op> |
        | wet die huurverhoging aan cao-lonen koppelt van kracht | <wet>       |
      Als de afspraken worden getoetst
      Dan is artikel A2 (Huurbeleid aangepast aan nieuwe wet) voor Woonservice over 2023 "<uitkomst>"

      Voorbeelden:
        | wet | peildatum  | gedaan op  | uitkomst             |
        | ja  | 31-12-2023 | nee        | nog niet aan de orde |
        | ja  | 1-1-2024   | nee        | signaal              |
        | ja  | 1-2-2024   | 31-12-2023 | voldaan              |
        | ja  | 1-2-2024   | 1-1-2024   | signaal              |
        | nee | 1-2-2024   | nee        | niet van toepassing  |
        |     | 1-2-2024   | nee        | feit ontbreekt       |

    @clause-A2
    Scenario: met de wet en zonder aangepast beleid blijft het bij een signaal, ook voor wie naar een halfjaar vraagt
      Gegeven Woonservice meldt over 2023:
        | feit                                                   | waarde |
        | huurbeleid aangepast aan de koppeling aan de cao-lonen | nee    |
        | wet die huurverhoging aan cao-lonen koppelt van kracht | ja     |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel A2 (Huurbeleid aangepast aan nieuwe wet) voor Woonservice over 2023 "signaal"
      En zegt de toelichting op artikel A2 (Huurbeleid aangepast aan nieuwe wet) voor Woonservice over 2023: "tekortschieten geeft een signaal"

  Regel: 2 Visie en A2 Iedere corporatie staat voor haar eigen beleid

    @clause-2-Visie @clause-A2
    Scenario: wat Woonservice meldt telt niet voor Lefier
      Gegeven Woonservice meldt over 2023:
        | feit                                                   | waarde     |
        | tweedekansbeleid en incassobeleid van kracht           | 1-1-2023   |
        | huurbeleid aangepast aan de koppeling aan de cao-lonen | 31-12-2023 |
        | wet die huurverhoging aan cao-lonen koppelt van kracht | ja         |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2 Visie (Tweedekansbeleid en incassobeleid) voor Woonservice over 2023 "voldaan"
      En is artikel 2 Visie (Tweedekansbeleid en incassobeleid) voor Lefier over 2023 "feit ontbreekt"
      En is artikel A2 (Huurbeleid aangepast aan nieuwe wet) voor Woonservice over 2023 "voldaan"
      En is artikel A2 (Huurbeleid aangepast aan nieuwe wet) voor Lefier over 2023 "feit ontbreekt"

  Regel: A3, A4 en rij onder A6 Waarnaar de gemeente in 2023 streeft

    @clause-A3 @clause-A4 @clause-rij-onder-A6
    Abstract Scenario: na 31 december 2023 of niet gedaan is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"

      Voorbeelden: gepland voor het vierde kwartaal van 2023
        | artikel | norm                               | feit                       | peildatum  | gedaan op  | uitkomst             |
        | A3      | Vaststelling van de omgevingsvisie | omgevingsvisie vastgesteld | 31-12-2023 | nee        | nog niet aan de orde |
        | A3      | Vaststelling van de omgevingsvisie | omgevingsvisie vastgesteld | 1-1-2024   | nee        | signaal              |
        | A3      | Vaststelling van de omgevingsvisie | omgevingsvisie vastgesteld | 1-2-2024   | 31-12-2023 | voldaan              |
        | A3      | Vaststelling van de omgevingsvisie | omgevingsvisie vastgesteld | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: in de programma's van woonvisie en woonzorgvisie
        | artikel | norm                                                | feit                                                             | peildatum  | gedaan op  | uitkomst             |
        | A4      | Bijzondere doelgroepen in de uitvoeringsprogramma's | bijzondere doelgroepen opgenomen in beide uitvoeringsprogramma's | 31-12-2023 | nee        | nog niet aan de orde |
        | A4      | Bijzondere doelgroepen in de uitvoeringsprogramma's | bijzondere doelgroepen opgenomen in beide uitvoeringsprogramma's | 1-1-2024   | nee        | signaal              |
        | A4      | Bijzondere doelgroepen in de uitvoeringsprogramma's | bijzondere doelgroepen opgenomen in beide uitvoeringsprogramma's | 1-2-2024   | 31-12-2023 | voldaan              |
        | A4      | Bijzondere doelgroepen in de uitvoeringsprogramma's | bijzondere doelgroepen opgenomen in beide uitvoeringsprogramma's | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: in het programma van de woonvisie
        | artikel      | norm                                                                  | feit                                                                       | peildatum  | gedaan op  | uitkomst             |
        | rij onder A6 | Vervolgonderzoek naar inbreidingslocaties in het uitvoeringsprogramma | vervolgonderzoek inbreidingslocaties opgenomen in het uitvoeringsprogramma | 31-12-2023 | nee        | nog niet aan de orde |
        | rij onder A6 | Vervolgonderzoek naar inbreidingslocaties in het uitvoeringsprogramma | vervolgonderzoek inbreidingslocaties opgenomen in het uitvoeringsprogramma | 1-1-2024   | nee        | signaal              |
        | rij onder A6 | Vervolgonderzoek naar inbreidingslocaties in het uitvoeringsprogramma | vervolgonderzoek inbreidingslocaties opgenomen in het uitvoeringsprogramma | 1-2-2024   | 31-12-2023 | voldaan              |
        | rij onder A6 | Vervolgonderzoek naar inbreidingslocaties in het uitvoeringsprogramma | vervolgonderzoek inbreidingslocaties opgenomen in het uitvoeringsprogramma | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: A3 (Uitvoeringsprogramma van de woonvisie) de gemeente streeft naar oplevering uiterlijk op 31 maart 2023
    Afgesproken is het eerste kwartaal van 2023.

    @clause-A3
    Abstract Scenario: te laat of niet opgeleverd is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                             | waarde      |
        | uitvoeringsprogramma van de woonvisie opgeleverd | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel A3 (Uitvoeringsprogramma van de woonvisie) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2023 | nee       | nog niet aan de orde |
        | 1-4-2023  | nee       | signaal              |
        | 1-2-2024  | 31-3-2023 | voldaan              |
        | 1-2-2024  | 1-4-2023  | signaal              |

  Regel: A4 (Overleg over de primaire doelgroep van woonwagens) alle partijen overleggen uiterlijk op 31 december 2024
    Een dag is niet afgedrukt; de tijdkolom loopt tot en met 2024.

    @clause-A4
    Abstract Scenario: te laat of geen overleg is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2024:
        | feit                                                               | waarde      |
        | overleg over de primaire doelgroep van het woonwagenbeleid gevoerd | <gedaan op> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel A4 (Overleg over de primaire doelgroep van woonwagens) voor gemeente Borger-Odoorn over 2024 "<uitkomst>"
      En is artikel A4 (Overleg over de primaire doelgroep van woonwagens) voor Huurdersvereniging Samen Sterk over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2024 | nee        | nog niet aan de orde |
        | 1-1-2025   | nee        | signaal              |
        | 1-2-2025   | 31-12-2024 | voldaan              |
        | 1-2-2025   | 1-1-2025   | signaal              |

  Regel: A4 (Woonwagenbeleid afgestemd met corporaties) de gemeente stemt haar beleid uiterlijk op 31 december 2024 af
    Een dag is niet afgedrukt; de tijdkolom loopt tot en met 2024.

    @clause-A4
    Abstract Scenario: te laat of niet afgestemd is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2024:
        | feit                                         | waarde      |
        | woonwagenbeleid met de corporaties afgestemd | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel A4 (Woonwagenbeleid afgestemd met corporaties) voor gemeente Borger-Odoorn over 2024 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2024 | nee        | nog niet aan de orde |
        | 1-1-2025   | nee        | signaal              |
        | 1-2-2025   | 31-12-2024 | voldaan              |
        | 1-2-2025   | 1-1-2025   | signaal              |

  Regel: A4, A5b, B1b en B3 Aantallen in Exloo, Odoorn en Valthermond

    @clause-A4 @clause-A5b @clause-A5b-B1b-B3
    Abstract Scenario: het afgesproken aantal is genoeg, één minder is te weinig, ook voor wie naar een halfjaar vraagt
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over 2023 voor "<plaats>":
        | feit   | waarde   |
        | <feit> | <aantal> |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 bij "<plaats>" "<uitkomst>"

      Voorbeelden: de gemeente houdt de vijf standplaatsen in stand
        | artikel | norm                   | partij                 | plaats | feit                   | peildatum  | aantal | uitkomst             |
        | A4      | Standplaatsen in Exloo | gemeente Borger-Odoorn | Exloo  | woonwagenstandplaatsen | 30-12-2023 | 5      | nog niet aan de orde |
        | A4      | Standplaatsen in Exloo | gemeente Borger-Odoorn | Exloo  | woonwagenstandplaatsen | 31-12-2023 | 4      | signaal              |
        | A4      | Standplaatsen in Exloo | gemeente Borger-Odoorn | Exloo  | woonwagenstandplaatsen | 31-12-2023 | 5      | voldaan              |
        | A4      | Standplaatsen in Exloo | gemeente Borger-Odoorn | Exloo  | woonwagenstandplaatsen | 31-12-2023 | 6      | voldaan              |

      Voorbeelden: zes nieuwe woningen
        | artikel | norm                | partij      | plaats | feit                             | peildatum  | aantal | uitkomst             |
        | A5b     | Nieuwbouw in Odoorn | Woonservice | Odoorn | opgeleverde sociale huurwoningen | 30-12-2023 | 6      | nog niet aan de orde |
        | A5b     | Nieuwbouw in Odoorn | Woonservice | Odoorn | opgeleverde sociale huurwoningen | 31-12-2023 | 5      | niet voldaan         |
        | A5b     | Nieuwbouw in Odoorn | Woonservice | Odoorn | opgeleverde sociale huurwoningen | 31-12-2023 | 6      | voldaan              |
        | A5b     | Nieuwbouw in Odoorn | Woonservice | Odoorn | opgeleverde sociale huurwoningen | 31-12-2023 | 7      | voldaan              |

      Voorbeelden: de zes woningen die zij vervangen
        | artikel | norm            | partij      | plaats | feit                   | peildatum  | aantal | uitkomst             |
        | A5b     | Sloop in Odoorn | Woonservice | Odoorn | gesloopte huurwoningen | 30-12-2023 | 6      | nog niet aan de orde |
        | A5b     | Sloop in Odoorn | Woonservice | Odoorn | gesloopte huurwoningen | 31-12-2023 | 5      | niet voldaan         |
        | A5b     | Sloop in Odoorn | Woonservice | Odoorn | gesloopte huurwoningen | 31-12-2023 | 6      | voldaan              |
        | A5b     | Sloop in Odoorn | Woonservice | Odoorn | gesloopte huurwoningen | 31-12-2023 | 7      | voldaan              |

      Voorbeelden: acht circulaire woningen, hooguit een signaal omdat de afspraken elkaar tegenspreken
        | artikel      | norm                               | partij      | plaats      | feit                            | peildatum  | aantal | uitkomst             |
        | A5b, B1b, B3 | Circulaire woningen in Valthermond | Woonservice | Valthermond | opgeleverde circulaire woningen | 30-12-2023 | 8      | nog niet aan de orde |
        | A5b, B1b, B3 | Circulaire woningen in Valthermond | Woonservice | Valthermond | opgeleverde circulaire woningen | 31-12-2023 | 7      | signaal              |
        | A5b, B1b, B3 | Circulaire woningen in Valthermond | Woonservice | Valthermond | opgeleverde circulaire woningen | 31-12-2023 | 8      | voldaan              |
        | A5b, B1b, B3 | Circulaire woningen in Valthermond | Woonservice | Valthermond | opgeleverde circulaire woningen | 31-12-2023 | 9      | voldaan              |

  Regel: A5a (Geen sloop door Lefier in 2023) voor 2023 is geen sloop gepland

    @clause-A5a
    Abstract Scenario: één gesloopte woning geeft een signaal
      Gegeven de peildatum is <peildatum>
      En Lefier meldt over 2023:
        | feit                   | waarde   |
        | gesloopte huurwoningen | <aantal> |
      Als de afspraken worden getoetst over 2023
      Dan is artikel A5a (Geen sloop door Lefier in 2023) voor Lefier over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | aantal | uitkomst             |
        | 30-12-2023 | 0      | nog niet aan de orde |
        | 31-12-2023 | 0      | voldaan              |
        | 31-12-2023 | 1      | signaal              |

  Regel: A5a, B2a, tabel na B6 (Lefier) (Verkoop door Lefier) in 2023 drie woningen
    A5a noemt de verkoop voor 2023 beperkt, B2a en de tabel noemen drie. Zes tot acht per jaar is een schatting van wat
    leegkomt en verkocht mag worden. Minder verkopen mag.

    @clause-A5a-B2a-tabel
    Abstract Scenario: vanaf de vierde woning is er een signaal
      Gegeven de peildatum is <peildatum>
      En Lefier meldt over 2023:
        | feit                   | waarde   |
        | verkochte huurwoningen | <aantal> |
      Als de afspraken worden getoetst over 2023
      Dan is artikel A5a, B2a, tabel na B6 (Lefier) (Verkoop door Lefier) voor Lefier over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | aantal | uitkomst             |
        | 30-12-2023 | 3      | nog niet aan de orde |
        | 31-12-2023 | 0      | voldaan              |
        | 31-12-2023 | 2      | voldaan              |
        | 31-12-2023 | 3      | voldaan              |
        | 31-12-2023 | 4      | signaal              |
        | 31-12-2023 | 8      | signaal              |

  Regel: A5a (Sloop door Lefier in Nieuw-Buinen) 22 woningen in 2021 tot en met 2024 samen
    Een planning: meer dan 22 wordt niet beoordeeld. De tabel van Lefier noemt sloop pas in 2026 en 2027.

    @clause-A5a
    Abstract Scenario: pas eind 2024 volgt een oordeel, over alle vier de jaren samen, ook voor wie naar een halfjaar vraagt
      Gegeven de peildatum is <peildatum>
      En Lefier meldt over 2021 voor "Nieuw-Buinen":
        | feit                   | waarde    |
        | gesloopte huurwoningen | <in 2021> |
      En Lefier meldt over 2022 voor "Nieuw-Buinen":
        | feit                   | waarde    |
        | gesloopte huurwoningen | <in 2022> |
      En Lefier meldt over 2023 voor "Nieuw-Buinen":
        | feit                   | waarde    |
        | gesloopte huurwoningen | <in 2023> |
      En Lefier meldt over 2024 voor "Nieuw-Buinen":
        | feit                   | waarde    |
        | gesloopte huurwoningen | <in 2024> |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel A5a (Sloop door Lefier in Nieuw-Buinen) voor Lefier over <jaar> bij "Nieuw-Buinen" "<uitkomst>"

      Voorbeelden: acht in 2021, tien in 2022 en geen in 2023
        | jaar | peildatum  | in 2021 | in 2022 | in 2023 | in 2024 | uitkomst             |
        | 2023 | 1-2-2025   | 8       | 10      | 0       | 4       | nog niet aan de orde |
        | 2024 | 30-12-2024 | 8       | 10      | 0       | 4       | nog niet aan de orde |
        | 2024 | 31-12-2024 | 8       | 10      | 0       | 3       | signaal              |
        | 2024 | 31-12-2024 | 8       | 10      | 0       | 4       | voldaan              |
        | 2024 | 31-12-2024 | 8       | 10      | 0       | 5       | voldaan              |

      Voorbeelden: nul is iets anders dan niets gemeld
        | jaar | peildatum  | in 2021 | in 2022 | in 2023 | in 2024 | uitkomst       |
        | 2024 | 31-12-2024 |         | 10      | 0       | 12      | feit ontbreekt |
        | 2024 | 31-12-2024 | 8       |         | 0       | 14      | feit ontbreekt |
        | 2024 | 31-12-2024 | 8       | 10      |         | 4       | feit ontbreekt |
        | 2024 | 31-12-2024 | 8       | 14      | 0       |         | feit ontbreekt |
        | 2024 | 31-12-2024 | 8       | 14      | 0       | 0       | voldaan        |

  Regel: A5, A7, A8 en A10 Wat de partijen uiterlijk op 31 december 2023 samen afspreken of weten

    @clause-A5 @clause-A7 @clause-A8 @clause-A10
    Abstract Scenario: wat de gemeente meldt telt voor allen; te laat is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel <artikel> (<norm>) voor <ook voor> over 2023 "<uitkomst>"

      Voorbeelden: gemeente en corporaties, op basis van woonvisie en Thuiskompas
        | artikel | norm                          | ook voor | feit                                                      | peildatum  | gedaan op  | uitkomst             |
        | A5      | Afspraak over de portefeuille | Lefier   | afspraak over de ontwikkeling van de portefeuille gemaakt | 31-12-2023 | nee        | nog niet aan de orde |
        | A5      | Afspraak over de portefeuille | Lefier   | afspraak over de ontwikkeling van de portefeuille gemaakt | 1-1-2024   | nee        | niet voldaan         |
        | A5      | Afspraak over de portefeuille | Lefier   | afspraak over de ontwikkeling van de portefeuille gemaakt | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | A5      | Afspraak over de portefeuille | Lefier   | afspraak over de ontwikkeling van de portefeuille gemaakt | 1-2-2024   | 1-1-2023   | voldaan              |
        | A5      | Afspraak over de portefeuille | Lefier   | afspraak over de ontwikkeling van de portefeuille gemaakt | 1-2-2024   | 31-12-2023 | voldaan              |
        | A5      | Afspraak over de portefeuille | Lefier   | afspraak over de ontwikkeling van de portefeuille gemaakt | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: gemeente en Woonservice, met ieders bijdrage
        | artikel | norm                                   | ook voor    | feit                                   | peildatum  | gedaan op  | uitkomst             |
        | A7      | Samenwerkingsovereenkomst Mondengebied | Woonservice | samenwerkingsovereenkomst Mondengebied | 31-12-2023 | nee        | nog niet aan de orde |
        | A7      | Samenwerkingsovereenkomst Mondengebied | Woonservice | samenwerkingsovereenkomst Mondengebied | 1-1-2024   | nee        | niet voldaan         |
        | A7      | Samenwerkingsovereenkomst Mondengebied | Woonservice | samenwerkingsovereenkomst Mondengebied | 1-2-2024   | 31-12-2023 | voldaan              |
        | A7      | Samenwerkingsovereenkomst Mondengebied | Woonservice | samenwerkingsovereenkomst Mondengebied | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: alle partijen, één definitie
        | artikel | norm                              | ook voor                       | feit                                                     | peildatum  | gedaan op  | uitkomst             |
        | A8      | Definitie van levensloopbestendig | Huurdersvereniging Samen Sterk | eenduidige definitie van levensloopbestendig afgesproken | 31-12-2023 | nee        | nog niet aan de orde |
        | A8      | Definitie van levensloopbestendig | Huurdersvereniging Samen Sterk | eenduidige definitie van levensloopbestendig afgesproken | 1-1-2024   | nee        | niet voldaan         |
        | A8      | Definitie van levensloopbestendig | Huurdersvereniging Samen Sterk | eenduidige definitie van levensloopbestendig afgesproken | 1-2-2024   | 31-12-2023 | voldaan              |
        | A8      | Definitie van levensloopbestendig | Huurdersvereniging Samen Sterk | eenduidige definitie van levensloopbestendig afgesproken | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: alle partijen, met het woningmarktonderzoek
        | artikel | norm                                       | ook voor                       | feit                                                                  | peildatum  | gedaan op  | uitkomst             |
        | A8      | Behoefte aan levensloopbestendige woningen | Huurdersvereniging Samen Sterk | behoefte aan nultreden- en levensloopbestendige huurwoningen in beeld | 31-12-2023 | nee        | nog niet aan de orde |
        | A8      | Behoefte aan levensloopbestendige woningen | Huurdersvereniging Samen Sterk | behoefte aan nultreden- en levensloopbestendige huurwoningen in beeld | 1-1-2024   | nee        | niet voldaan         |
        | A8      | Behoefte aan levensloopbestendige woningen | Huurdersvereniging Samen Sterk | behoefte aan nultreden- en levensloopbestendige huurwoningen in beeld | 1-2-2024   | 31-12-2023 | voldaan              |
        | A8      | Behoefte aan levensloopbestendige woningen | Huurdersvereniging Samen Sterk | behoefte aan nultreden- en levensloopbestendige huurwoningen in beeld | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: alle partijen, over behoefte en doelgroepen
        | artikel | norm                                               | ook voor                       | feit                                                  | peildatum  | gedaan op  | uitkomst             |
        | A10     | Nadere afspraken over de behoefte aan huurwoningen | Huurdersvereniging Samen Sterk | nadere afspraken over behoefte en doelgroepen gemaakt | 31-12-2023 | nee        | nog niet aan de orde |
        | A10     | Nadere afspraken over de behoefte aan huurwoningen | Huurdersvereniging Samen Sterk | nadere afspraken over behoefte en doelgroepen gemaakt | 1-1-2024   | nee        | niet voldaan         |
        | A10     | Nadere afspraken over de behoefte aan huurwoningen | Huurdersvereniging Samen Sterk | nadere afspraken over behoefte en doelgroepen gemaakt | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | A10     | Nadere afspraken over de behoefte aan huurwoningen | Huurdersvereniging Samen Sterk | nadere afspraken over behoefte en doelgroepen gemaakt | 1-2-2024   | 1-1-2023   | voldaan              |
        | A10     | Nadere afspraken over de behoefte aan huurwoningen | Huurdersvereniging Samen Sterk | nadere afspraken over behoefte en doelgroepen gemaakt | 1-2-2024   | 31-12-2023 | voldaan              |
        | A10     | Nadere afspraken over de behoefte aan huurwoningen | Huurdersvereniging Samen Sterk | nadere afspraken over behoefte en doelgroepen gemaakt | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: A3, A5a en A6 Wat Lefier en de gemeente uiterlijk op 31 december 2023 ieder zelf doen

    @clause-A3 @clause-A5a @clause-A6
    Abstract Scenario: te laat is een signaal, niet gedaan is niet voldaan
      Gegeven de peildatum is <peildatum>
      En <partij> meldt over 2023:
        | feit   | waarde      |
        | <feit> | <gedaan op> |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "<uitkomst>"

      Voorbeelden: Lefier stemt de aantallen af
        | artikel | norm                          | partij | feit                                    | peildatum  | gedaan op  | uitkomst             |
        | A5a     | Nieuwbouwaantallen van Lefier | Lefier | nieuwbouwaantallen van Lefier afgestemd | 31-12-2023 | nee        | nog niet aan de orde |
        | A5a     | Nieuwbouwaantallen van Lefier | Lefier | nieuwbouwaantallen van Lefier afgestemd | 1-1-2024   | nee        | niet voldaan         |
        | A5a     | Nieuwbouwaantallen van Lefier | Lefier | nieuwbouwaantallen van Lefier afgestemd | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | A5a     | Nieuwbouwaantallen van Lefier | Lefier | nieuwbouwaantallen van Lefier afgestemd | 1-2-2024   | 1-1-2023   | voldaan              |
        | A5a     | Nieuwbouwaantallen van Lefier | Lefier | nieuwbouwaantallen van Lefier afgestemd | 1-2-2024   | 31-12-2023 | voldaan              |
        | A5a     | Nieuwbouwaantallen van Lefier | Lefier | nieuwbouwaantallen van Lefier afgestemd | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: het gesprek met inwoners is klaar
        | artikel | norm                                | partij                 | feit                                         | peildatum  | gedaan op  | uitkomst             |
        | A3      | Participatie over de omgevingsvisie | gemeente Borger-Odoorn | participatie over de omgevingsvisie afgerond | 31-12-2023 | nee        | nog niet aan de orde |
        | A3      | Participatie over de omgevingsvisie | gemeente Borger-Odoorn | participatie over de omgevingsvisie afgerond | 1-1-2024   | nee        | niet voldaan         |
        | A3      | Participatie over de omgevingsvisie | gemeente Borger-Odoorn | participatie over de omgevingsvisie afgerond | 1-2-2024   | 31-12-2023 | voldaan              |
        | A3      | Participatie over de omgevingsvisie | gemeente Borger-Odoorn | participatie over de omgevingsvisie afgerond | 1-2-2024   | 1-1-2024   | signaal              |

      Voorbeelden: de gemeente besluit over de notitie
        | artikel | norm                                        | partij                 | feit                                                | peildatum  | gedaan op  | uitkomst             |
        | A6      | Besluit over grondprijzen voor sociale huur | gemeente Borger-Odoorn | besluit over grondprijzen voor sociale huur genomen | 31-12-2023 | nee        | nog niet aan de orde |
        | A6      | Besluit over grondprijzen voor sociale huur | gemeente Borger-Odoorn | besluit over grondprijzen voor sociale huur genomen | 1-1-2024   | nee        | niet voldaan         |
        | A6      | Besluit over grondprijzen voor sociale huur | gemeente Borger-Odoorn | besluit over grondprijzen voor sociale huur genomen | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | A6      | Besluit over grondprijzen voor sociale huur | gemeente Borger-Odoorn | besluit over grondprijzen voor sociale huur genomen | 1-2-2024   | 1-1-2023   | voldaan              |
        | A6      | Besluit over grondprijzen voor sociale huur | gemeente Borger-Odoorn | besluit over grondprijzen voor sociale huur genomen | 1-2-2024   | 31-12-2023 | voldaan              |
        | A6      | Besluit over grondprijzen voor sociale huur | gemeente Borger-Odoorn | besluit over grondprijzen voor sociale huur genomen | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: A6 (Notitie over grondprijzen voor sociale huur) gemeente en corporaties hebben haar uiterlijk op 31 maart 2023
    Afgesproken is het eerste kwartaal van 2023.

    @clause-A6
    Abstract Scenario: te laat is een signaal, geen notitie is niet voldaan
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                                  | waarde      |
        | notitie over grondprijzen voor sociale huur opgesteld | <gedaan op> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel A6 (Notitie over grondprijzen voor sociale huur) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel A6 (Notitie over grondprijzen voor sociale huur) voor Lefier over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum | gedaan op | uitkomst             |
        | 31-3-2023 | nee       | nog niet aan de orde |
        | 1-4-2023  | nee       | niet voldaan         |
        | 1-2-2024  | 31-3-2023 | voldaan              |
        | 1-2-2024  | 1-4-2023  | signaal              |

  Regel: rij onder A6 (Gesprek over sociale huur in ontwikkelplannen) over ieder plan van de gemeente

    @clause-rij-onder-A6
    Abstract Scenario: één plan zonder gesprek is er een te veel
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                                          | waarde      |
        | gemeentelijke ontwikkel- en inbreidingsplannen                | <plannen>   |
        | plannen waarvoor sociale huur met de corporaties is besproken | <besproken> |
        | actualisatie van de prestatieafspraken                        | 1           |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel rij onder A6 (Gesprek over sociale huur in ontwikkelplannen) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel rij onder A6 (Gesprek over sociale huur in ontwikkelplannen) voor Lefier over 2023 "<uitkomst>"

      Voorbeelden: vijf plannen
        | peildatum  | plannen | besproken | uitkomst                     |
        | 30-12-2023 | 5       | 5         | nog niet aan de orde         |
        | 31-12-2023 | 5       | 4         | niet voldaan                 |
        | 31-12-2023 | 5       | 5         | voldaan                      |
        | 31-12-2023 | 5       | 6         | cijfers spreken elkaar tegen |

      Voorbeelden: hoeveel plannen het ook zijn, er mag er geen ontbreken
        | peildatum  | plannen | besproken | uitkomst     |
        | 31-12-2023 | 2000    | 1999      | niet voldaan |
        | 31-12-2023 | 2000    | 2000      | voldaan      |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | peildatum  | plannen | besproken | uitkomst                     |
        | 31-12-2023 |         | 5         | feit ontbreekt               |
        | 31-12-2023 | 5       |           | feit ontbreekt               |
        | 31-12-2023 | 0       | 0         | niets te beoordelen          |
        | 31-12-2023 | 0       | 1         | cijfers spreken elkaar tegen |

  Regel: A7 (Afspraken per project in het Mondengebied) voor ieder project, geteld door Woonservice

    @clause-A7
    Abstract Scenario: één project zonder afspraken is er een te veel
      Gegeven de peildatum is <peildatum>
      En Woonservice meldt over 2023:
        | feit                                                             | waarde          |
        | projecten in het Mondengebied                                    | <projecten>     |
        | projecten in het Mondengebied met afspraken over de leefomgeving | <met afspraken> |
        | actualisatie van de prestatieafspraken                           | 1               |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel A7 (Afspraken per project in het Mondengebied) voor Woonservice over 2023 "<uitkomst>"
      En is artikel A7 (Afspraken per project in het Mondengebied) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"

      Voorbeelden: vijf projecten
        | peildatum  | projecten | met afspraken | uitkomst                     |
        | 30-12-2023 | 5         | 5             | nog niet aan de orde         |
        | 31-12-2023 | 5         | 4             | niet voldaan                 |
        | 31-12-2023 | 5         | 5             | voldaan                      |
        | 31-12-2023 | 5         | 6             | cijfers spreken elkaar tegen |

      Voorbeelden: hoeveel projecten het ook zijn, er mag er geen ontbreken
        | peildatum  | projecten | met afspraken | uitkomst     |
        | 31-12-2023 | 2000      | 1999          | niet voldaan |
        | 31-12-2023 | 2000      | 2000          | voldaan      |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | peildatum  | projecten | met afspraken | uitkomst            |
        | 31-12-2023 |           | 5             | feit ontbreekt      |
        | 31-12-2023 | 5         |               | feit ontbreekt      |
        | 31-12-2023 | 0         | 0             | niets te beoordelen |

    @clause-A7
    Scenario: wat de gemeente telt, telt niet mee
      Gegeven Woonservice meldt over 2023:
        | feit                                                             | waarde |
        | projecten in het Mondengebied                                    | 5      |
        | projecten in het Mondengebied met afspraken over de leefomgeving | 5      |
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                                             | waarde |
        | projecten in het Mondengebied                                    | 6      |
        | projecten in het Mondengebied met afspraken over de leefomgeving | 5      |
      Als de afspraken worden getoetst
      Dan is artikel A7 (Afspraken per project in het Mondengebied) voor gemeente Borger-Odoorn over 2023 "voldaan"

  Regel: rij onder A8 (Participatie bij herstructurering) bij ieder plan dat in 2023 definitief wordt

    @clause-rij-onder-A8
    Abstract Scenario: één plan zonder participatie is er een te veel
      Gegeven de peildatum is <peildatum>
      En Woonservice meldt over 2023:
        | feit                                             | waarde             |
        | definitief geworden herstructureringsplannen     | <plannen>          |
        | herstructureringsplannen met participatie vooraf | <met participatie> |
        | actualisatie van de prestatieafspraken           | 1                  |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel rij onder A8 (Participatie bij herstructurering) voor Woonservice over 2023 "<uitkomst>"

      Voorbeelden: vijf plannen
        | peildatum  | plannen | met participatie | uitkomst                     |
        | 30-12-2023 | 5       | 5                | nog niet aan de orde         |
        | 31-12-2023 | 5       | 4                | niet voldaan                 |
        | 31-12-2023 | 5       | 5                | voldaan                      |
        | 31-12-2023 | 5       | 6                | cijfers spreken elkaar tegen |

      Voorbeelden: hoeveel plannen het ook zijn, er mag er geen ontbreken
        | peildatum  | plannen | met participatie | uitkomst     |
        | 31-12-2023 | 2000    | 1999             | niet voldaan |
        | 31-12-2023 | 2000    | 2000             | voldaan      |

      Voorbeelden: zonder bruikbare cijfers is er geen oordeel
        | peildatum  | plannen | met participatie | uitkomst                     |
        | 31-12-2023 |         | 5                | feit ontbreekt               |
        | 31-12-2023 | 5       |                  | feit ontbreekt               |
        | 31-12-2023 | 0       | 0                | niets te beoordelen          |
        | 31-12-2023 | 0       | 1                | cijfers spreken elkaar tegen |

  Regel: A11 (Verkochte huurwoningen voor starters) alle partijen denken hier in 2023 over na

    @clause-A11
    Abstract Scenario: te laat of niet over nagedacht is een signaal
      Gegeven de peildatum is <peildatum>
      En gemeente Borger-Odoorn meldt over 2023:
        | feit                                                             | waarde      |
        | manier om verkochte huurwoningen bij starters te brengen verkend | <gedaan op> |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel A11 (Verkochte huurwoningen voor starters) voor gemeente Borger-Odoorn over 2023 "<uitkomst>"
      En is artikel A11 (Verkochte huurwoningen voor starters) voor Huurdersvereniging Samen Sterk over 2023 "<uitkomst>"

      Voorbeelden:
        | peildatum  | gedaan op  | uitkomst             |
        | 31-12-2023 | nee        | nog niet aan de orde |
        | 1-1-2024   | nee        | signaal              |
        | 1-2-2024   | 31-12-2022 | feit ontbreekt       |
        | 1-2-2024   | 1-1-2023   | voldaan              |
        | 1-2-2024   | 31-12-2023 | voldaan              |
        | 1-2-2024   | 1-1-2024   | signaal              |

  Regel: Waar tekortschieten alleen een signaal geeft, want het is een inspanning of een verwachting

    @clause-2-Visie @clause-A3 @clause-A4 @clause-A5a @clause-A5a-B2a-tabel @clause-rij-onder-A6 @clause-A11
    Abstract Scenario: tekortschieten is een signaal en nooit 'niet voldaan', ook voor wie naar een halfjaar vraagt
      Gegeven de peildatum is 1-2-2025
      En <partij> meldt over <jaar>:
        | feit   | waarde   |
        | <feit> | <waarde> |
      Als de afspraken worden getoetst over <jaar>-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar> "signaal"
      En zegt de toelichting op artikel <artikel> (<norm>) voor <partij> over <jaar>: "tekortschieten geeft een signaal"

      Voorbeelden:
        | artikel                        | norm                                                                  | partij                 | jaar | feit                                                                       | waarde |
        | 2 Visie                        | Bespreken van de monitoring van de woningmarkt                        | gemeente Borger-Odoorn | 2023 | bespreking van de analyses van de woningmarkt                              | 0      |
        | 2 Visie                        | Tweedekansbeleid en incassobeleid                                     | Woonservice            | 2023 | tweedekansbeleid en incassobeleid van kracht                               | nee    |
        | 2 Visie                        | Gemeentelijke leningen voor doelgroepen                               | gemeente Borger-Odoorn | 2023 | opengestelde gemeentelijke leningen                                        | 1      |
        | A3                             | Vaststelling van de omgevingsvisie                                    | gemeente Borger-Odoorn | 2023 | omgevingsvisie vastgesteld                                                 | nee    |
        | A3                             | Uitvoeringsprogramma van de woonvisie                                 | gemeente Borger-Odoorn | 2023 | uitvoeringsprogramma van de woonvisie opgeleverd                           | nee    |
        | A4                             | Overleg over de primaire doelgroep van woonwagens                     | gemeente Borger-Odoorn | 2024 | overleg over de primaire doelgroep van het woonwagenbeleid gevoerd         | nee    |
        | A4                             | Woonwagenbeleid afgestemd met corporaties                             | gemeente Borger-Odoorn | 2024 | woonwagenbeleid met de corporaties afgestemd                               | nee    |
        | A4                             | Bijzondere doelgroepen in de uitvoeringsprogramma's                   | gemeente Borger-Odoorn | 2023 | bijzondere doelgroepen opgenomen in beide uitvoeringsprogramma's           | nee    |
        | rij onder A6                   | Vervolgonderzoek naar inbreidingslocaties in het uitvoeringsprogramma | gemeente Borger-Odoorn | 2023 | vervolgonderzoek inbreidingslocaties opgenomen in het uitvoeringsprogramma | nee    |
        | A5a                            | Geen sloop door Lefier in 2023                                        | Lefier                 | 2023 | gesloopte huurwoningen                                                     | 4      |
        | A5a, B2a, tabel na B6 (Lefier) | Verkoop door Lefier                                                   | Lefier                 | 2023 | verkochte huurwoningen                                                     | 12     |
        | A11                            | Verkochte huurwoningen voor starters                                  | gemeente Borger-Odoorn | 2023 | manier om verkochte huurwoningen bij starters te brengen verkend           | nee    |

    @clause-A4 @clause-A5b-B1b-B3
    Abstract Scenario: ook de aantallen in Exloo en Valthermond geven hooguit een signaal
      Gegeven <partij> meldt over 2023 voor "<plaats>":
        | feit   | waarde |
        | <feit> | 3      |
      Als de afspraken worden getoetst over 2023
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 bij "<plaats>" "signaal"
      En zegt de toelichting op artikel <artikel> (<norm>) voor <partij> over 2023 bij "<plaats>": "tekortschieten geeft een signaal"

      Voorbeelden:
        | artikel      | norm                               | partij                 | plaats      | feit                            |
        | A4           | Standplaatsen in Exloo             | gemeente Borger-Odoorn | Exloo       | woonwagenstandplaatsen          |
        | A5b, B1b, B3 | Circulaire woningen in Valthermond | Woonservice            | Valthermond | opgeleverde circulaire woningen |

    @clause-A5a
    Scenario: ook te weinig sloop in Nieuw-Buinen geeft hooguit een signaal
      Gegeven de peildatum is 1-2-2025
      En Lefier meldt over 2021 voor "Nieuw-Buinen":
        | feit                   | waarde |
        | gesloopte huurwoningen | 8      |
      En Lefier meldt over 2022 voor "Nieuw-Buinen":
        | feit                   | waarde |
        | gesloopte huurwoningen | 0      |
      En Lefier meldt over 2023 voor "Nieuw-Buinen":
        | feit                   | waarde |
        | gesloopte huurwoningen | 0      |
      En Lefier meldt over 2024 voor "Nieuw-Buinen":
        | feit                   | waarde |
        | gesloopte huurwoningen | 0      |
      Als de afspraken worden getoetst over 2024
      Dan is artikel A5a (Sloop door Lefier in Nieuw-Buinen) voor Lefier over 2024 bij "Nieuw-Buinen" "signaal"
      En zegt de toelichting op artikel A5a (Sloop door Lefier in Nieuw-Buinen) voor Lefier over 2024 bij "Nieuw-Buinen": "tekortschieten geeft een signaal"

  Regel: 2 Visie, A3, A6 en A9 Waarover het programma geen oordeel geeft

    @clause-2-Visie @clause-A3 @clause-A9 @clause-2-Visie-A6
    Abstract Scenario: alleen mensen kunnen dit beoordelen, of er is geen waarde afgesproken
      Gegeven <partij> meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "<uitkomst>"
      En zegt de toelichting op artikel <artikel> (<norm>) voor <partij> over 2023: "<waarom>"

      Voorbeelden:
        | artikel     | norm                                                        | partij                           | uitkomst                         | waarom                                        |
        | 2 Visie     | Zoeken naar subsidies                                       | gemeente Borger-Odoorn           | alleen door mensen te beoordelen | niet in een getal of datum afgesproken        |
        | 2 Visie     | Voorlichting over betaalbaar wonen                          | huurdersvereniging 't Huurdertje | alleen door mensen te beoordelen | aantal, vorm en tijdstip                      |
        | A3          | Betrekken van corporaties en huurders bij de omgevingsvisie | gemeente Borger-Odoorn           | alleen door mensen te beoordelen | hoe vaak en op welke manier                   |
        | A9          | Inzet van de voorzieningenwijzer                            | gemeente Borger-Odoorn           | alleen door mensen te beoordelen | wat structureel is staat in het convenant     |
        | 2 Visie, A6 | Grondprijs voor sociale huur                                | gemeente Borger-Odoorn           | geen waarde afgesproken          | de hoogte van de grondprijs is niet afgedrukt |

  Regel: Voor wie de afspraken van hoofdstuk 2 gelden
    Gemeld is hier alleen iets van een andere afspraak: bij wie de afspraak bindt ontbreekt dan haar eigen feit, bij
    de anderen komt zij niet voor.

    @clause-2-Visie @clause-A3 @clause-A4 @clause-A6 @clause-rij-onder-A6 @clause-2-Visie-A6
    Abstract Scenario: de gemeente alleen
      Gegeven de peildatum is 1-2-2025
      En gemeente Borger-Odoorn meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over <jaar> "<uitkomst>"
      En komt artikel <artikel> (<norm>) voor Woonservice niet voor
      En komt artikel <artikel> (<norm>) voor Lefier niet voor
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel      | norm                                                                  | jaar | uitkomst                         |
        | 2 Visie      | Groei van de totale woningvoorraad                                    | 2023 | feit ontbreekt                   |
        | 2 Visie      | Gemeentelijke leningen voor doelgroepen                               | 2023 | feit ontbreekt                   |
        | A3           | Vaststelling van de omgevingsvisie                                    | 2023 | feit ontbreekt                   |
        | A3           | Participatie over de omgevingsvisie                                   | 2023 | feit ontbreekt                   |
        | A3           | Betrekken van corporaties en huurders bij de omgevingsvisie           | 2023 | alleen door mensen te beoordelen |
        | A3           | Uitvoeringsprogramma van de woonvisie                                 | 2023 | feit ontbreekt                   |
        | A4           | Standplaatsen in Exloo                                                | 2023 | feit ontbreekt                   |
        | A4           | Woonwagenbeleid afgestemd met corporaties                             | 2024 | feit ontbreekt                   |
        | A4           | Bijzondere doelgroepen in de uitvoeringsprogramma's                   | 2023 | feit ontbreekt                   |
        | rij onder A6 | Vervolgonderzoek naar inbreidingslocaties in het uitvoeringsprogramma | 2023 | feit ontbreekt                   |
        | A6           | Besluit over grondprijzen voor sociale huur                           | 2023 | feit ontbreekt                   |
        | 2 Visie, A6  | Grondprijs voor sociale huur                                          | 2023 | geen waarde afgesproken          |

    @clause-2-Visie @clause-A1 @clause-A2 @clause-A4
    Abstract Scenario: Woonservice en Lefier
      Gegeven Woonservice meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Woonservice over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Lefier over 2023 "feit ontbreekt"
      En komt artikel <artikel> (<norm>) voor gemeente Borger-Odoorn niet voor
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel | norm                                            |
        | 2 Visie | Krimp of stabilisatie van de corporatievoorraad |
        | 2 Visie | Tweedekansbeleid en incassobeleid               |
        | A1      | Woningen tot de tweede aftoppingsgrens          |
        | A2      | Huurverhoging over vijf jaar en inflatie        |
        | A2      | Huurbeleid volgt de inflatie in 2023            |
        | A2      | Huurbeleid aangepast aan nieuwe wet             |
        | A4      | Rol van corporaties bij woonwagens              |

    @clause-2-Visie @clause-A5 @clause-A6 @clause-rij-onder-A6 @clause-A9
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
        | artikel      | norm                                          | uitkomst                         |
        | 2 Visie      | Zoeken naar subsidies                         | alleen door mensen te beoordelen |
        | 2 Visie      | Jaarlijks overleg over armoede                | feit ontbreekt                   |
        | A5           | Afspraak over de portefeuille                 | feit ontbreekt                   |
        | A6           | Notitie over grondprijzen voor sociale huur   | feit ontbreekt                   |
        | rij onder A6 | Gesprek over sociale huur in ontwikkelplannen | feit ontbreekt                   |
        | A9           | Inzet van de voorzieningenwijzer              | alleen door mensen te beoordelen |
        | A9           | Monitoring van de voorzieningenwijzer         | feit ontbreekt                   |

    @clause-2-Visie
    Scenario: de huurdersverenigingen
      Gegeven huurdersvereniging 't Huurdertje meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel 2 Visie (Voorlichting over betaalbaar wonen) voor huurdersvereniging 't Huurdertje over 2023 "alleen door mensen te beoordelen"
      En is artikel 2 Visie (Voorlichting over betaalbaar wonen) voor Huurdersvereniging Samen Sterk over 2023 "alleen door mensen te beoordelen"
      En komt artikel 2 Visie (Voorlichting over betaalbaar wonen) voor gemeente Borger-Odoorn niet voor
      En komt artikel 2 Visie (Voorlichting over betaalbaar wonen) voor Woonservice niet voor
      En komt artikel 2 Visie (Voorlichting over betaalbaar wonen) voor Lefier niet voor

    @clause-2-Visie @clause-A4 @clause-A8 @clause-A10 @clause-A11
    Abstract Scenario: alle vijf de partijen
      Gegeven de peildatum is 1-2-2025
      En gemeente Borger-Odoorn meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over <jaar> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Woonservice over <jaar> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Lefier over <jaar> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje over <jaar> "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk over <jaar> "feit ontbreekt"

      Voorbeelden:
        | artikel | norm                                               | jaar |
        | A4      | Overleg over de primaire doelgroep van woonwagens  | 2024 |
        | 2 Visie | Bespreken van de monitoring van de woningmarkt     | 2023 |
        | A8      | Definitie van levensloopbestendig                  | 2023 |
        | A8      | Behoefte aan levensloopbestendige woningen         | 2023 |
        | A10     | Nadere afspraken over de behoefte aan huurwoningen | 2023 |
        | A10     | Bespreking van rapportages van Thuiskompas         | 2023 |
        | A11     | Verkochte huurwoningen voor starters               | 2023 |

    @clause-A5a @clause-A5a-B2a-tabel
    Abstract Scenario: Lefier alleen
      Gegeven de peildatum is 1-2-2025
      En Lefier meldt over <jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Lefier over <jaar> "feit ontbreekt"
      En komt artikel <artikel> (<norm>) voor gemeente Borger-Odoorn niet voor
      En komt artikel <artikel> (<norm>) voor Woonservice niet voor
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel                        | norm                              | jaar |
        | A5a                            | Sloop door Lefier in Nieuw-Buinen | 2024 |
        | A5a                            | Geen sloop door Lefier in 2023    | 2023 |
        | A5a, B2a, tabel na B6 (Lefier) | Verkoop door Lefier               | 2023 |
        | A5a                            | Nieuwbouwaantallen van Lefier     | 2023 |

    @clause-A5b @clause-A5b-B1b-B3 @clause-rij-onder-A8
    Abstract Scenario: Woonservice alleen
      Gegeven Woonservice meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor Woonservice over 2023 "feit ontbreekt"
      En komt artikel <artikel> (<norm>) voor gemeente Borger-Odoorn niet voor
      En komt artikel <artikel> (<norm>) voor Lefier niet voor
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel      | norm                               |
        | A5b          | Nieuwbouw in Odoorn                |
        | A5b          | Sloop in Odoorn                    |
        | A5b, B1b, B3 | Circulaire woningen in Valthermond |
        | rij onder A8 | Participatie bij herstructurering  |

    @clause-A7
    Abstract Scenario: gemeente en Woonservice
      Gegeven gemeente Borger-Odoorn meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst voor alle partijen
      Dan is artikel <artikel> (<norm>) voor gemeente Borger-Odoorn over 2023 "feit ontbreekt"
      En is artikel <artikel> (<norm>) voor Woonservice over 2023 "feit ontbreekt"
      En komt artikel <artikel> (<norm>) voor Lefier niet voor
      En komt artikel <artikel> (<norm>) voor huurdersvereniging 't Huurdertje niet voor
      En komt artikel <artikel> (<norm>) voor Huurdersvereniging Samen Sterk niet voor

      Voorbeelden:
        | artikel | norm                                      |
        | A7      | Samenwerkingsovereenkomst Mondengebied    |
        | A7      | Ervaringen in het Mondengebied gedeeld    |
        | A7      | Afspraken per project in het Mondengebied |

  Regel: In welke jaren de afspraken van hoofdstuk 2 gelden
    Gemeld is hier alleen iets van een andere afspraak. In een jaar waarin een afspraak geldt ontbreekt dan haar
    eigen feit; buiten die jaren is zij niet van kracht.

    @clause-2-Visie @clause-A1 @clause-A2 @clause-A3 @clause-A4 @clause-A5 @clause-A5a @clause-A5a-B2a-tabel @clause-A5b @clause-A5b-B1b-B3 @clause-A6 @clause-2-Visie-A6 @clause-rij-onder-A6 @clause-A7 @clause-A8 @clause-rij-onder-A8 @clause-A9 @clause-A10 @clause-A11
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
        | artikel                        | norm                                                                  | partij                           | in 2023                          |
        | 2 Visie                        | Groei van de totale woningvoorraad                                    | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | 2 Visie                        | Krimp of stabilisatie van de corporatievoorraad                       | Woonservice                      | feit ontbreekt                   |
        | 2 Visie                        | Bespreken van de monitoring van de woningmarkt                        | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | 2 Visie                        | Zoeken naar subsidies                                                 | gemeente Borger-Odoorn           | alleen door mensen te beoordelen |
        | 2 Visie                        | Voorlichting over betaalbaar wonen                                    | huurdersvereniging 't Huurdertje | alleen door mensen te beoordelen |
        | 2 Visie                        | Tweedekansbeleid en incassobeleid                                     | Woonservice                      | feit ontbreekt                   |
        | 2 Visie                        | Jaarlijks overleg over armoede                                        | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | 2 Visie                        | Gemeentelijke leningen voor doelgroepen                               | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A1                             | Woningen tot de tweede aftoppingsgrens                                | Woonservice                      | feit ontbreekt                   |
        | A2                             | Huurverhoging over vijf jaar en inflatie                              | Woonservice                      | feit ontbreekt                   |
        | A2                             | Huurbeleid volgt de inflatie in 2023                                  | Woonservice                      | feit ontbreekt                   |
        | A2                             | Huurbeleid aangepast aan nieuwe wet                                   | Woonservice                      | feit ontbreekt                   |
        | A3                             | Vaststelling van de omgevingsvisie                                    | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A3                             | Participatie over de omgevingsvisie                                   | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A3                             | Betrekken van corporaties en huurders bij de omgevingsvisie           | gemeente Borger-Odoorn           | alleen door mensen te beoordelen |
        | A3                             | Uitvoeringsprogramma van de woonvisie                                 | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A4                             | Bijzondere doelgroepen in de uitvoeringsprogramma's                   | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | rij onder A6                   | Vervolgonderzoek naar inbreidingslocaties in het uitvoeringsprogramma | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A5                             | Afspraak over de portefeuille                                         | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A5a                            | Geen sloop door Lefier in 2023                                        | Lefier                           | feit ontbreekt                   |
        | A5a, B2a, tabel na B6 (Lefier) | Verkoop door Lefier                                                   | Lefier                           | feit ontbreekt                   |
        | A5a                            | Nieuwbouwaantallen van Lefier                                         | Lefier                           | feit ontbreekt                   |
        | A5b                            | Nieuwbouw in Odoorn                                                   | Woonservice                      | feit ontbreekt                   |
        | A5b                            | Sloop in Odoorn                                                       | Woonservice                      | feit ontbreekt                   |
        | A5b, B1b, B3                   | Circulaire woningen in Valthermond                                    | Woonservice                      | feit ontbreekt                   |
        | A6                             | Notitie over grondprijzen voor sociale huur                           | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A6                             | Besluit over grondprijzen voor sociale huur                           | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | 2 Visie, A6                    | Grondprijs voor sociale huur                                          | gemeente Borger-Odoorn           | geen waarde afgesproken          |
        | rij onder A6                   | Gesprek over sociale huur in ontwikkelplannen                         | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A7                             | Samenwerkingsovereenkomst Mondengebied                                | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A7                             | Ervaringen in het Mondengebied gedeeld                                | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A7                             | Afspraken per project in het Mondengebied                             | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A8                             | Definitie van levensloopbestendig                                     | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A8                             | Behoefte aan levensloopbestendige woningen                            | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | rij onder A8                   | Participatie bij herstructurering                                     | Woonservice                      | feit ontbreekt                   |
        | A9                             | Inzet van de voorzieningenwijzer                                      | gemeente Borger-Odoorn           | alleen door mensen te beoordelen |
        | A9                             | Monitoring van de voorzieningenwijzer                                 | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A10                            | Nadere afspraken over de behoefte aan huurwoningen                    | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A10                            | Bespreking van rapportages van Thuiskompas                            | gemeente Borger-Odoorn           | feit ontbreekt                   |
        | A11                            | Verkochte huurwoningen voor starters                                  | gemeente Borger-Odoorn           | feit ontbreekt                   |

    @clause-A4 @clause-A5a
    Abstract Scenario: wat tot eind 2024 de tijd heeft
      Gegeven de peildatum is 1-2-2026
      En <partij> meldt over <jaar ervoor>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En <partij> meldt over <eerste jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En <partij> meldt over <laatste jaar>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      En <partij> meldt over <jaar erna>:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst
      Dan is artikel <artikel> (<norm>) voor <partij> over <jaar ervoor> "niet van kracht"
      En is artikel <artikel> (<norm>) voor <partij> over <eerste jaar> "<in het eerste>"
      En is artikel <artikel> (<norm>) voor <partij> over <laatste jaar> "<in het laatste>"
      En is artikel <artikel> (<norm>) voor <partij> over <jaar erna> "niet van kracht"

      Voorbeelden:
        | artikel | norm                                              | partij                 | jaar ervoor | eerste jaar | in het eerste        | laatste jaar | in het laatste | jaar erna |
        | A4      | Overleg over de primaire doelgroep van woonwagens | gemeente Borger-Odoorn | 2022        | 2023        | nog niet aan de orde | 2024         | feit ontbreekt | 2025      |
        | A4      | Woonwagenbeleid afgestemd met corporaties         | gemeente Borger-Odoorn | 2022        | 2023        | nog niet aan de orde | 2024         | feit ontbreekt | 2025      |
        | A4      | Rol van corporaties bij woonwagens                | Woonservice            | 2022        | 2023        | feit ontbreekt       | 2024         | feit ontbreekt | 2025      |
        | A4      | Standplaatsen in Exloo                            | gemeente Borger-Odoorn | 2022        | 2023        | feit ontbreekt       | 2024         | feit ontbreekt | 2025      |
        | A5a     | Sloop door Lefier in Nieuw-Buinen                 | Lefier                 | 2020        | 2021        | nog niet aan de orde | 2024         | feit ontbreekt | 2025      |

    @clause-2-Visie @clause-A3 @clause-A5 @clause-A5a @clause-A6 @clause-rij-onder-A6 @clause-A7 @clause-A8 @clause-A9 @clause-A10
    Abstract Scenario: wie naar het tweede halfjaar vraagt, krijgt de uitkomst over het hele jaar
      Gegeven <partij> meldt over 2023:
        | feit                                   | waarde |
        | actualisatie van de prestatieafspraken | 1      |
      Als de afspraken worden getoetst over 2023-H2
      Dan is artikel <artikel> (<norm>) voor <partij> over 2023 "feit ontbreekt"

      Voorbeelden:
        | artikel      | norm                                               | partij                 |
        | 2 Visie      | Jaarlijks overleg over armoede                     | gemeente Borger-Odoorn |
        | A5           | Afspraak over de portefeuille                      | gemeente Borger-Odoorn |
        | A5a          | Nieuwbouwaantallen van Lefier                      | Lefier                 |
        | A6           | Notitie over grondprijzen voor sociale huur        | gemeente Borger-Odoorn |
        | A6           | Besluit over grondprijzen voor sociale huur        | gemeente Borger-Odoorn |
        | A3           | Participatie over de omgevingsvisie                | gemeente Borger-Odoorn |
        | rij onder A6 | Gesprek over sociale huur in ontwikkelplannen      | gemeente Borger-Odoorn |
        | A7           | Samenwerkingsovereenkomst Mondengebied             | gemeente Borger-Odoorn |
        | A7           | Ervaringen in het Mondengebied gedeeld             | gemeente Borger-Odoorn |
        | A7           | Afspraken per project in het Mondengebied          | gemeente Borger-Odoorn |
        | A8           | Definitie van levensloopbestendig                  | gemeente Borger-Odoorn |
        | A8           | Behoefte aan levensloopbestendige woningen         | gemeente Borger-Odoorn |
        | A9           | Monitoring van de voorzieningenwijzer              | gemeente Borger-Odoorn |
        | A10          | Nadere afspraken over de behoefte aan huurwoningen | gemeente Borger-Odoorn |
        | A10          | Bespreking van rapportages van Thuiskompas         | gemeente Borger-Odoorn |
