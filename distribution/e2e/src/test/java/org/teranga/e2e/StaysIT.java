package org.teranga.e2e;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.e2e.platform.Platform;
import org.teranga.e2e.platform.Scratch;
import org.teranga.e2e.platform.YearOfStays;

/** Stays, on platforms of their own, since their clocks are moved: first with browsers, then fifty of them for a year. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaysIT {
    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        Path data = Scratch.folder("stays");
        platform = Platform.startForMinutes(data);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Order(1)
    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void twoMeetLiveTogetherAreNotWellAndTheHouseholdLivesElsewhere(String language) throws Exception {
        Visits visits = Visits.alone(platform);
        try {
            new StayJourney(platform, visits, language).walk();
        } finally {
            visits.close();
        }
    }

    @Order(2)
    @Test
    void inAYearOfFiftyStaysEveryDueThingIsDoneOrATaskAndNoneTwice() throws Exception {
        // Half a year after two stays the hosts of the demonstration have to be checked anew: this begins where they
        // need not.
        platform.close();
        platform = Platform.startForMinutes(Scratch.folder("year"));
        YearOfStays year = new YearOfStays(platform);
        try {
            year.live();
        } finally {
            platform = year.platform();
        }
    }
}
