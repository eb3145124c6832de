package org.teranga.tenantadmin.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.assembly.ImplementedOperations;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.published.DescribedAnswers;
import org.teranga.tenantadmin.testing.Invited;

/** Each operation of the JSON interface about an association and its team succeeds once, and answers as it is described. */
@Assembled
class EveryTenantAdminOperationTest {
    private static final String MEMBERS = "/api/v1/members";
    private static final String INVITATIONS = "/api/v1/invitations";
    private static final String KEYS = "/api/v1/keys";

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private Invited invited;

    private Tenant own;

    @Test
    void everyOperationAnswersAsItIsDescribed() {
        assertThat(DescribedAnswers.during(this::callAll))
                .containsAll(ImplementedOperations.of("org.teranga.tenantadmin"));
    }

    private void callAll() {
        own = house.open();
        house.member(own, Role.ADMIN);
        house.member(own, Role.LEAD);
        UUID volunteer = house.member(own, Role.VOLUNTEER);
        http.get(own, "/api/v1/association");
        members("/" + volunteer);
        invitations();
        keys();
    }

    private void members(String member) {
        send("GET", MEMBERS, "");
        send("PUT", MEMBERS + member, "{\"roles\":[\"volunteer\"],\"languages\":[]}");
        send("POST", MEMBERS + member + "/suspend", "");
        send("POST", MEMBERS + member + "/resume", "");
        send("POST", MEMBERS + member + "/remove", "");
    }

    private void invitations() {
        String wish = "{\"name\":\"Zoé\",\"email\":\"%s\",\"roles\":[\"volunteer\"],\"language\":\"fr\"}";
        String invitation = INVITATIONS + "/" + id(send("POST", INVITATIONS, wish.formatted(Invited.address())));
        send("GET", INVITATIONS, "");
        send("POST", invitation + "/again", "");
        send("POST", invitation + "/withdraw", "");
    }

    private void keys() {
        String wish = "{\"label\":\"Site\",\"scopes\":[\"offers_read\"],\"days\":30}";
        String key = KEYS + "/" + id(send("POST", KEYS, wish));
        invited.confirmed(own, Role.LEAD);
        send("GET", KEYS, "");
        send("POST", key + "/secret", "");
        send("POST", key + "/revoke", "");
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return house.send(own, Role.ADMIN, method, path, body);
    }

    private static String id(HttpResponse<String> made) {
        return made.body().replaceAll("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1");
    }
}
