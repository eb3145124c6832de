package org.teranga.training.course;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.assembly.ImplementedOperations;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.published.DescribedAnswers;
import org.teranga.training.testing.Academy;

/** Each operation of the JSON interface about training succeeds once, and answers as it is described. */
@Assembled
class EveryTrainingOperationTest {
    private static final String TRAINING = "/api/v1/training/";

    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Test
    void everyOperationAnswersAsItIsDescribed() {
        assertThat(DescribedAnswers.during(this::callAll))
                .containsAll(ImplementedOperations.of("org.teranga.training"));
    }

    private void callAll() {
        Tenant own = academy.open();
        academy.json(own, Role.VOLUNTEER, TRAINING + "courses");
        academy.json(own, Role.VOLUNTEER, TRAINING + "me");
        String course = academy.course(own, Academy.ETHICS).id().toString();
        http.send(http.to(own, TRAINING + "courses/" + course + "/questions?format=gift")
                .header("Authorization", "Bearer " + house.token(own, Role.TRAINER))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("The town of the Capitole {=Toulouse ~Lyon}\n")));
    }
}
