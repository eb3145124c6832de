package org.teranga.matching.pool.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;

@Assembled
class LeftRecordsTest {
    private static final String WHO = "&name=Marie+Durand&email=marie%40exemple.fr";
    private static final String LESSONS = "kind=language&postcode=31170&capacity=1&languages=fr" + WHO;
    private static final String WORK = "kind=employment&postcode=31170&capacity=1&languages=fr" + WHO;
    private static final String HELP = "kind=legal&postcode=31170&languages=ar" + WHO;

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private OfferList offers;

    @Inject
    private NeedList needs;

    @Inject
    private Desk desk;

    private Tenant own;
    private Tenant other;

    @BeforeEach
    void anAssociation() {
        own = tenants.open();
        other = tenants.open();
    }

    @Test
    void whatOnePersonLeavesByOneLinkIsOnePersons() {
        SecretLink first = left("/fr/offer", LESSONS);
        assertThat(http.get(own, "/fr/offer/another/" + first.token() + "?kind=employment")
                        .body())
                .contains("Marie Durand", "marie@exemple.fr");

        SecretLink second = left("/fr/offer/another/" + first.token(), WORK);
        SecretLink third = left("/fr/need/another/" + second.token(), HELP);

        Listing<?> lessons = offer(first);
        Listing<?> work = offer(second);
        Listing<?> help = need(third);
        assertThat(work.contact().personId()).isEqualTo(lessons.contact().personId());
        assertThat(help.contact().personId()).isEqualTo(lessons.contact().personId());
        String workByFirst = "/fr/offer/status/" + first.to(id(work)).token();
        String helpByFirst = "/fr/need/status/" + first.to(id(help)).token();
        assertThat(http.get(own, "/fr/offer/status/" + first.token()).body()).contains(workByFirst, helpByFirst);
        HttpResponse<String> page = http.get(own, helpByFirst);
        assertThat(page.body())
                .contains(
                        help.receiptNumber(),
                        "/fr/offer/status/" + first.to(id(lessons)).token());
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(said -> assertThat(said).contains("no-store"));
        assertThat(http.form(own, workByFirst + "/withdraw", "").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(workByFirst + "?happened=withdrawn"));
    }

    @Test
    void whoGivesAnotherAddressIsAnotherPerson() {
        SecretLink first = left("/fr/offer", LESSONS);
        SecretLink second = left("/fr/offer/another/" + first.token(), WORK.replace("marie%40", "paul%40"));
        assertThat(offer(second).contact().personId())
                .isNotEqualTo(offer(first).contact().personId());
        assertThat(http.get(own, "/fr/offer/status/" + first.token()).body())
                .doesNotContain(offer(second).receiptNumber());
        assertThat(status(first.to(id(offer(second))))).isEqualTo(404);
    }

    @Test
    void aLinkReachesNothingOfAnybodyElse() {
        SecretLink mine = left("/fr/offer", LESSONS);
        SecretLink theirs = left("/fr/offer", LESSONS);
        assertThat(offer(theirs).contact().personId())
                .as("anybody can type an address")
                .isNotEqualTo(offer(mine).contact().personId());
        assertThat(status(mine.to(id(offer(theirs))))).isEqualTo(404);
        assertThat(status(mine.to(new UUID(1, 2)))).isEqualTo(404);
        assertThat(status(new SecretLink(mine.token() + "-".repeat(22)))).isEqualTo(404);
        assertThat(status(new SecretLink(mine.token() + "more"))).isEqualTo(404);

        SecretLink second = left("/fr/offer/another/" + mine.token(), LESSONS);
        String reached = mine.to(id(offer(second))).token();
        assertThat(http.get(own, "/fr/offer/status/" + reached).statusCode()).isEqualTo(200);
        assertThat(http.get(other, "/fr/offer/status/" + reached).statusCode()).isEqualTo(404);
        assertThat(http.get(other, "/fr/offer/another/" + mine.token()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatBelongsToAnAccountIsReachedByItsOwnLinkAlone() {
        SecretLink first = left("/fr/offer", LESSONS);
        SecretLink second = left("/fr/offer/another/" + first.token(), LESSONS);
        SecretLink reached = first.to(id(offer(second)));
        assertThat(status(reached)).isEqualTo(200);
        tenants.as(
                own,
                () -> desk.does(() -> {
                    offers.open(second).orElseThrow().listing().belongsTo(new UUID(7, 7));
                    return true;
                }));
        assertThat(status(reached)).isEqualTo(404);
        assertThat(status(second)).isEqualTo(200);
        assertThat(status(second.to(id(offer(first))))).isEqualTo(404);
        assertThat(http.get(own, "/fr/offer/another/" + second.token()).statusCode())
                .isEqualTo(404);
    }

    private SecretLink left(String path, String answers) {
        HttpResponse<String> answer = http.form(own, path, answers);
        String to = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        return new SecretLink(
                to.substring(to.indexOf("/receipt/") + "/receipt/".length()).replaceAll("\\?.*", ""));
    }

    private int status(SecretLink link) {
        return http.get(own, "/fr/offer/status/" + link.token()).statusCode();
    }

    private Listing<?> offer(SecretLink link) {
        return tenants.as(own, () -> offers.open(link)).orElseThrow().listing();
    }

    private Listing<?> need(SecretLink link) {
        return tenants.as(own, () -> needs.open(link)).orElseThrow().listing();
    }

    private static UUID id(Listing<?> listing) {
        return listing.id().value();
    }
}
