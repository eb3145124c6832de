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
import org.teranga.platform.casework.FilesAboutPeople;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.assembly.ImplementedOperations;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.published.DescribedAnswers;

/** Each operation of the JSON interface that the platform itself offers succeeds once, and answers as it is described. */
@Assembled
class EveryPlatformOperationTest {
    private static final String QUALIFICATIONS = "/api/v1/qualifications";
    private static final String CHECKS = "/api/v1/checks";
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private House house;

    @Inject
    private FilesAboutPeople files;

    @Inject
    private TestTenants tenants;

    private Tenant own;

    @Test
    void everyOperationAnswersAsItIsDescribed() {
        assertThat(DescribedAnswers.during(this::callAll))
                .containsAll(ImplementedOperations.of("org.teranga.platform"));
    }

    private void callAll() {
        own = house.open();
        UUID lead = house.member(own, Role.LEAD);
        house.member(own, Role.CASEWORKER);
        UUID person = house.member(own, Role.VOLUNTEER);
        qualifications(person);
        checks(person);
        files(person, lead);
        String erasure = "/api/v1/persons/" + person + "/erase";
        house.send(own, Role.LEAD, "POST", erasure, "");
        post(erasure + "/confirm", "");
    }

    private void qualifications(UUID person) {
        String seen = "{\"holder\":\"%s\",\"kind\":\"background_check\",\"seenOn\":\"%s\",\"until\":\"%s\"}";
        HttpResponse<String> granted = post(QUALIFICATIONS, seen.formatted(person, TODAY, TODAY.plusDays(9)));
        get(QUALIFICATIONS + "?holder=" + person);
        post(QUALIFICATIONS + "/" + id(granted) + "/withdraw", "");
    }

    private void checks(UUID person) {
        String seen = "{\"subject\":\"%s\",\"kind\":\"interview\",\"seenOn\":\"%s\",\"evidence\":\"At the office\"}";
        HttpResponse<String> noted = post(CHECKS, seen.formatted(person, TODAY));
        get(CHECKS + "?subject=" + person);
        post(CHECKS + "/" + id(noted) + "/withdraw", "");
    }

    /** With an owner, a next step, a note and a reader in it: an empty file would hold little against its description. */
    private void files(UUID person, UUID lead) {
        String file = "/api/v1/files/" + files.code() + "/" + tenants.as(own, () -> files.begin(person));
        post(file + "/claim", "");
        post(file + "/next", "{\"on\":\"%s\",\"what\":\"Call about the visit\"}".formatted(TODAY.plusDays(3)));
        post(file + "/notes", "{\"text\":\"Saturday suits her\",\"channel\":\"call\",\"went\":\"reached\"}");
        post(file + "/stage", "{\"stage\":\"ready\"}");
        get(file);
        assertThat(get("/api/v1/tasks?owner=me").body()).contains("Call about the visit");
        post(file + "/release", "");
        post(file + "/assign", "{\"to\":\"%s\",\"word\":\"She asks for you\"}".formatted(lead));
    }

    private HttpResponse<String> get(String path) {
        return house.send(own, Role.CASEWORKER, "GET", path, "");
    }

    private HttpResponse<String> post(String path, String body) {
        return house.send(own, Role.CASEWORKER, "POST", path, body);
    }

    private static String id(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getString("id");
        }
    }
}
