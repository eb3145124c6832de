package org.teranga.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.assembly.ImplementedOperations;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.published.DescribedAnswers;

/** Each operation of the JSON interface that the platform itself offers succeeds once, and answers as it is described. */
@Assembled
class EveryPlatformOperationTest {
    private static final String QUALIFICATIONS = "/api/v1/qualifications";

    @Inject
    private House house;

    @Test
    void everyOperationAnswersAsItIsDescribed() {
        assertThat(DescribedAnswers.during(this::callAll))
                .containsAll(ImplementedOperations.of("org.teranga.platform"));
    }

    private void callAll() {
        Tenant own = house.open();
        house.member(own, Role.LEAD);
        house.member(own, Role.CASEWORKER);
        UUID person = house.member(own, Role.VOLUNTEER);
        LocalDate today = LocalDate.now(Formats.ZONE);
        String seen = "{\"holder\":\"%s\",\"kind\":\"background_check\",\"seenOn\":\"%s\",\"until\":\"%s\"}";
        HttpResponse<String> granted = house.send(
                own, Role.CASEWORKER, "POST", QUALIFICATIONS, seen.formatted(person, today, today.plusDays(9)));
        house.send(own, Role.CASEWORKER, "GET", QUALIFICATIONS + "?holder=" + person, "");
        house.send(own, Role.CASEWORKER, "POST", QUALIFICATIONS + "/" + id(granted) + "/withdraw", "");
        String erasure = "/api/v1/persons/" + person + "/erase";
        house.send(own, Role.LEAD, "POST", erasure, "");
        house.send(own, Role.CASEWORKER, "POST", erasure + "/confirm", "");
    }

    private static String id(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getString("id");
        }
    }
}
