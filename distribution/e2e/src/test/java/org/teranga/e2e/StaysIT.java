package org.teranga.e2e;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.teranga.e2e.platform.OwnPlatform;
import org.teranga.e2e.platform.YearOfStays;

/** Stays, on platforms of their own, since their clocks are moved: first with browsers, then fifty of them for a year. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag(HeldMostFirst.LONGEST)
class StaysIT {
    @RegisterExtension
    static final OwnPlatform OWN = new OwnPlatform("stays");

    /** Some sixty days of two sides are walked, and after each the platform does what has become due. */
    @Order(1)
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void twoMeetLiveTogetherAreNotWellAndTheHouseholdLivesElsewhere() throws Exception {
        try (Visits visits = Visits.alone(OWN.platform())) {
            new StayJourney(OWN.platform(), visits).walk();
        }
    }

    /** A year takes as long as a hundred other journeys, and a platform that is killed twice. */
    @Order(2)
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    @EnabledIfEnvironmentVariable(named = "TERANGA_LONG", matches = "1", disabledReason = "a long history")
    void inAYearOfFiftyStaysEveryDueThingIsDoneOrATaskAndNoneTwice() throws Exception {
        // Half a year after two stays the hosts of the demonstration have to be checked anew: this begins where they
        // need not.
        OWN.anew("year");
        YearOfStays year = new YearOfStays(OWN.platform());
        try {
            year.live();
        } finally {
            OWN.is(year.platform());
        }
    }
}
