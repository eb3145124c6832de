package org.teranga.demo;

/**
 * How far a home of the demonstration that is told whole has come with its visit.
 *
 * @see DemoStages
 */
enum HomeStage {
    /** Dates are proposed; the host has not chosen. */
    PROPOSED(0, 0),
    /** The host has chosen a date of the coming days, and named two people of whom one has answered. */
    DATED(2, 0),
    /** One of the two has reported; the other has not said the same yet. */
    REPORTED(3, 1),
    /** The home was visited, everybody who lives there is known, and nothing stands before a first night. */
    MADE(4, 4);

    private final int photographs;
    private final int looked;

    HomeStage(int photographs, int looked) {
        this.photographs = photographs;
        this.looked = looked;
    }

    /** How many photographs the host has brought. */
    int photographs() {
        return photographs;
    }

    /** How many of them somebody of the team has looked at. */
    int looked() {
        return looked;
    }

    /** Whether it has come as far as that. */
    boolean reaches(HomeStage other) {
        return compareTo(other) >= 0;
    }
}
