package org.plumbline.model.intake;

/** A small career framework as different hands would set it out. */
final class CareerFrameworks {
    static final String MARKDOWN =
            """
            # Lighthouse career framework

            ## Category: Working with people

            ### Communication

            Gets a message across and hears the answer.

            #### Individual Contributor

            - Level 1: Says what the lamp does.
            - Level 2: Writes the log so that the next watch can use it.
            - Level 3: Explains a fault to the harbor office.
            - Level 4: Speaks for the station at a hearing.
            - Level 5: Shapes how all stations report.

            #### Managerial

            - Level 1: Passes on the orders of the day.
            - Level 2: Holds a weekly talk with each keeper.
            - Level 3: Settles a quarrel between two watches.
            - Level 4: Speaks for the district at a hearing.
            - Level 5: Sets how the service talks to the public.

            Skills: Public speaking (3), Log keeping (2)

            ### Lamp Care

            Keeps the light burning.

            #### Individual Contributor

            - Level 1: Cleans the lens.
            - Level 2: Changes the lamp.
            - Level 3: Finds a fault in the drive.
            - Level 4: Rebuilds the drive.
            - Level 5: Designs a new light.

            #### Managerial

            - Level 1: Plans the cleaning.
            - Level 2: Plans the spare parts.
            - Level 3: Plans the repairs of a year.
            - Level 4: Plans the renewal of a station.
            - Level 5: Plans the renewal of all stations.

            ## Positions

            ### Keeper

            - Communication: Level 2
            - Lamp Care: Level 3
            - Public speaking: Level 1

            ### Head keeper

            - Communication: Level 4

            Career path: Keeper → Head keeper → Inspector
            """;

    static final String TABLES =
            """
            # Lighthouse career framework

            ## Communication

            Gets a message across and hears the answer.

            | Level | Individual Contributor | Managerial |
            |---|---|---|
            | 1 | Says what the lamp does. | Passes on the orders of the day. |
            | 2 | Writes the log. | Holds a weekly talk. |
            | 3 | Explains a fault. | Settles a quarrel. |

            | Skill | Target level |
            |---|---|
            | Public speaking | 3 |
            | Log keeping | Level 2 |

            ## Lamp Care

            Keeps the light burning.

            | Level | Individual Contributor | Managerial |
            |---|---|---|
            | Level 1 | Cleans the lens. | Plans the cleaning. |
            | Level 2 | Changes the lamp. | Plans the spare parts. |
            | Level 3 | Finds a fault. | Plans the repairs. |

            ## Career paths

            Light: Keeper -> Head keeper

            | Position | Competency or skill | Level |
            |---|---|---|
            | Keeper | Communication | 2 |
            | | Public speaking | 1 |
            | Head keeper | Lamp Care | 3 |
            """;

    private CareerFrameworks() {}
}
