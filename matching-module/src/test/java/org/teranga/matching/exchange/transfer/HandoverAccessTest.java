package org.teranga.matching.exchange.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;

/** Who comes to a transfer: not oneself, not whoever has another role, not a third association, and of two at once one. */
@Assembled
class HandoverAccessTest {
    @Inject
    private TwoAssociations two;

    @BeforeEach
    void open() {
        two.open();
    }

    @Test
    void nobodyPassesOnOrTakesOverTheirOwn() {
        UUID caseworker = UUID.fromString(
                two.value(two.own, "select id from platform.membership where 'CASEWORKER' = any(roles) limit 1"));
        two.change(two.own, "update matching.need set account_id = ? where id = ?", caseworker, two.need.value());
        assertThat(two.desk(two.own, Role.CASEWORKER, "/ask/" + two.listing)).isEqualTo(403);
        assertThat(two.page(two.own, Role.CASEWORKER, "/en/desk/handovers")).contains("No other association asks");
        two.change(two.own, "update matching.need set account_id = null where id = ?", two.need.value());
        String id = two.sent();
        two.ownsTheSameAddressThere();
        assertThat(two.desk(two.other, Role.CASEWORKER, "/arrived/" + id + "/take"))
                .isEqualTo(403);
        assertThat(two.get(two.other, Role.CASEWORKER, "/en/desk/handovers/arrived/" + id)
                        .status())
                .isEqualTo(403);
        assertThat(two.page(two.other, Role.CASEWORKER, "/en/desk/handovers")).contains("Nothing has arrived");
        assertThat(two.desk(two.other, Role.LEAD, "/arrived/" + id + "/take")).isEqualTo(303);
    }

    @Test
    void ofTwoWhoTakeItOverAtOnceOneDoes() throws Exception {
        String id = two.sent();
        Browser browser = two.browser(two.other, Role.CASEWORKER);
        URI take = URI.create(House.address(two.other) + "/en/desk/handovers/arrived/" + id + "/take");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Browser.Page>> pressed =
                    both.invokeAll(List.of(() -> browser.post(take, Map.of()), () -> browser.post(take, Map.of())));
            for (Future<Browser.Page> one : pressed) {
                assertThat(one.get().status()).isEqualTo(303);
            }
        }
        two.letters();
        assertThat(two.value(two.other, "select count(*) from matching.need")).isEqualTo("1");
        assertThat(two.openCopies()).isEqualTo(1);
    }

    @Test
    void nobodyElseComesIn() {
        String id = two.sent();
        for (Role role : List.of(Role.ADMIN, Role.REFERRER)) {
            for (String path : List.of(
                    "/ask/" + two.listing, "/" + id + "/send", "/" + id + "/call-off", "/" + id + "/take-back")) {
                assertThat(two.desk(two.own, role, path)).as(role + path).isEqualTo(403);
            }
            for (String path : List.of("/take", "/decline", "/give-back")) {
                assertThat(two.desk(two.other, role, "/arrived/" + id + path))
                        .as(role + path)
                        .isEqualTo(403);
            }
            assertThat(two.get(two.own, role, "/en/desk/handovers").status()).isEqualTo(403);
        }
        Tenant third = two.withTeam();
        for (String path : List.of(
                "/ask/" + two.listing,
                "/" + id + "/send",
                "/" + id + "/call-off",
                "/" + id + "/take-back",
                "/arrived/" + id + "/take",
                "/arrived/" + id + "/give-back")) {
            assertThat(two.desk(third, Role.LEAD, path)).as(path).isEqualTo(404);
        }
        assertThat(two.get(third, Role.LEAD, "/en/desk/handovers/" + id).status())
                .isEqualTo(404);
        assertThat(two.get(two.other, Role.LEAD, "/en/desk/handovers/" + id).status())
                .as("the sender's")
                .isEqualTo(404);
        assertThat(two.get(two.own, Role.LEAD, "/en/desk/handovers/arrived/" + id)
                        .status())
                .as("the receiver's")
                .isEqualTo(404);
    }
}
