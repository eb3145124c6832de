package org.teranga.matching.referrer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;

/** What somebody of a partner enters, sees of it, and never sees; and when that ends. */
@Assembled
class ReferrerTest {
    private static final String REFERRED = PartnerHouse.REFERRED;

    @Inject
    private House house;

    @Inject
    private PartnerHouse partners;

    @Inject
    private Caseworker caseworker;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Pool pool;

    @Inject
    private TenantSql sql;

    @Inject
    private Erasure erasure;

    @Inject
    private ReferrerBook book;

    private Tenant own;
    private UUID referrer;
    private String partner;

    @BeforeEach
    void aPartnerThatSigned() {
        own = house.open();
        for (Role role : List.of(Role.CASEWORKER, Role.LEAD, Role.ADMIN, Role.VOLUNTEER)) {
            house.member(own, role);
        }
        referrer = house.member(own, Role.REFERRER);
        partner = partners.working(own, referrer);
    }

    private Browser.Page get(String path) {
        return signedIn.get(own, Role.REFERRER, path);
    }

    private int post(String path, Map<String, String> fields) {
        return signedIn.post(own, Role.REFERRER, path, fields).status();
    }

    private int count(String from) {
        return partners.as(
                own,
                () -> sql.first("select count(*) from " + from, row -> row.getInt(1))
                        .orElseThrow());
    }

    private String stage(String need) {
        String list = signedIn.page(own, Role.REFERRER, REFERRED);
        String row = list.substring(list.indexOf(need));
        return row.substring(row.indexOf("badge"), row.indexOf("</tr>")).replaceAll("(?s).*?>([^<]+)</span>.*", "$1");
    }

    @Test
    void aNeedIsEnteredOnceWithTheYesOfTheHouseholdAndTheWordsItWasTold() {
        Map<String, String> form = PartnerHouse.form("Amina <H.>");
        form.remove("told");
        form.remove("postcode");
        Browser.Page faulty = signedIn.post(own, Role.REFERRER, REFERRED + "/new", form);
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("#told\"", "#postcode\"", "Amina &lt;H.&gt;")
                .doesNotContain("⟦");
        assertThat(count("matching.need")).isZero();
        form.put("told", "yes");
        form.put("postcode", "31000");
        form.put("waiting_since", "2020-01-01");
        String first = PartnerHouse.to(signedIn.post(own, Role.REFERRER, REFERRED + "/new", form));
        String again = PartnerHouse.to(signedIn.post(own, Role.REFERRER, REFERRED + "/new", form));
        assertThat(again).isEqualTo(first).contains("happened=entered");
        assertThat(count("matching.need")).isOne();
        assertThat(
                        count(
                                "matching.need where waiting_since < now() - interval '1 day' or account_id is not null or contact_vouched_at is not null"))
                .as("the team alone says since when, and vouches")
                .isZero();
        assertThat(count("platform.decision where what = 'referral_agreed' and noted_by = '" + referrer
                        + "' and shown like '%መሻርኽቲ%' and shown like '%told.language%ti%'"))
                .isOne();
        assertThat(count("platform.involvement where person_id = '" + referrer + "'"))
                .isOne();
        assertThat(signedIn.page(
                        own, Role.CASEWORKER, "/en/desk/needs/" + PartnerHouse.id(first.replaceFirst("\\?.*", ""))))
                .contains("Entered by Jeanne");
    }

    @Test
    void theyReadHowFarItIsInWordsAndNothingElse() {
        String need = partners.enters(own, "Amina H.");
        NeedId id = new NeedId(PartnerHouse.id(need));
        assertThat(stage(need)).isEqualTo("Received");
        OfferId offer = pool.ready(own, pool.home(own, 3));
        caseworker.post(own, Role.CASEWORKER, "/api/v1/files/need/" + id + "/claim", "");
        assertThat(stage(need)).isEqualTo("Being looked at");
        caseworker.post(
                own,
                Role.CASEWORKER,
                "/api/v1/files/need/" + id + "/notes",
                "{\"text\":\"Zanzibar\",\"channel\":\"note\"}");
        UUID placement = pool.introduced(own, id, offer);
        assertThat(stage(need)).isEqualTo("Introduced");
        for (Map.Entry<String, String> state : Map.of(
                        "proposed", "Being looked at",
                        "reviewed", "Proposal made",
                        "approved", "Proposal made",
                        "met", "Introduced",
                        "trial", "Staying",
                        "staying", "Staying",
                        "ended", "Ended")
                .entrySet()) {
            partners.as(
                    own,
                    () -> sql.change(
                            "update matching.placement set state = ?, trial_until = current_date where id = ?",
                            state.getKey(),
                            placement));
            assertThat(stage(need)).as(state.getKey()).isEqualTo(state.getValue());
        }
        String page = signedIn.page(own, Role.REFERRER, need) + signedIn.page(own, Role.REFERRER, REFERRED);
        assertThat(page)
                .contains("Amina H.")
                .doesNotContain("Zanzibar", offer.toString(), placement.toString(), pool.numberOf(own, offer));
    }

    @Test
    void everyOtherDoorStaysShut() {
        String need = partners.enters(own, "Amina H.");
        UUID id = PartnerHouse.id(need);
        for (String path : List.of(
                "/en/desk/needs",
                "/en/desk/needs/" + id,
                "/en/desk/offers",
                "/en/desk/messages",
                "/en/desk/duplicates",
                "/en/desk/tasks",
                "/en/desk/files/need/" + id,
                "/en/desk/plan",
                "/en/desk/placements",
                "/en/desk/stays",
                "/en/desk/import",
                "/en/desk/partners",
                "/en/desk/team",
                "/en/admin/members",
                "/en/admin/trail",
                "/en/desk/needs/" + id + "/correct",
                "/en/desk/referred/" + UUID.randomUUID())) {
            assertThat(get(path).status()).as(path).isIn(403, 404);
        }
        for (String path : List.of(
                "/api/v1/needs",
                "/api/v1/needs/" + id,
                "/api/v1/offers",
                "/api/v1/tasks",
                "/api/v1/duplicates",
                "/api/v1/files/need/" + id,
                "/api/v1/needs/" + id + "/candidates")) {
            assertThat(caseworker.get(own, Role.REFERRER, path).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(get("/en/me/everything.json").body()).doesNotContain("Amina", id.toString());
        assertThat(get("/en/me/messages/" + id).status()).isEqualTo(404);
        for (Role role : List.of(Role.CASEWORKER, Role.LEAD, Role.ADMIN, Role.VOLUNTEER)) {
            assertThat(signedIn.get(own, role, REFERRED).status())
                    .as(role.name())
                    .isEqualTo(403);
            assertThat(signedIn.get(own, role, need).status()).as(role.name()).isEqualTo(403);
        }
    }

    @Test
    void whatAColleagueOrAnotherAssociationEnteredIsNotThere() {
        String need = partners.enters(own, "Amina H.");
        UUID colleague = partners.another(own, own.slug() + "-ali");
        partners.joins(own, partner, colleague);
        Browser ali = partners.signedInAs(own, own.slug() + "-ali");
        String home = House.address(own);
        assertThat(ali.get(URI.create(home + REFERRED)).body())
                .doesNotContain("Amina", PartnerHouse.id(need).toString());
        for (String step : List.of("", "/correct")) {
            assertThat(ali.get(URI.create(home + need + step)).status()).isEqualTo(404);
        }
        for (String step : List.of("/withdraw", "/write", "/correct")) {
            assertThat(ali.post(URI.create(home + need + step), Map.of("text", "a"))
                            .status())
                    .as(step)
                    .isEqualTo(404);
        }
        Tenant other = house.open();
        house.member(other, Role.LEAD);
        partners.working(other, house.member(other, Role.REFERRER));
        assertThat(signedIn.get(other, Role.REFERRER, need).status()).isEqualTo(404);
        assertThat(signedIn.get(other, Role.LEAD, partner).status()).isEqualTo(404);
        assertThat(post(REFERRED + "/hand-over", Map.of("to", UUID.randomUUID().toString())))
                .isEqualTo(404);
        assertThat(post(REFERRED + "/hand-over", Map.of("to", colleague.toString())))
                .isEqualTo(303);
        assertThat(get(need).status()).isEqualTo(404);
        assertThat(ali.get(URI.create(home + need)).status()).isEqualTo(200);
    }

    @Test
    void theDayAfterTheAgreementNothingIsSeen() {
        String need = partners.enters(own, "Amina H.");
        TestClock.later(own, Duration.ofDays(400));
        assertThat(get(REFERRED).body()).contains("No agreement counts today").doesNotContain("Amina");
        assertThat(get(need).status()).isEqualTo(403);
        assertThat(get(need + "/correct").status()).isEqualTo(403);
        assertThat(post(REFERRED + "/new", PartnerHouse.form("B"))).isEqualTo(403);
        assertThat(post(need + "/write", Map.of("text", "a"))).isEqualTo(403);
        assertThat(signedIn.page(own, Role.LEAD, partner)).contains("Agreement over");
    }

    @Test
    void whereThePartnerOrTheCaseworkerEndsNothingIsSeenFromThenOn() {
        String need = partners.enters(own, "Amina H.");
        UUID tie = partners.as(
                own,
                () -> sql.first(
                                "select id from matching.partner_referrer where account_id = ?",
                                row -> row.getObject(1, UUID.class),
                                referrer)
                        .orElseThrow());
        Browser.Page ended = signedIn.post(own, Role.LEAD, partner + "/referrers/" + tie + "/end", Map.of());
        assertThat(ended.status()).isEqualTo(303);
        assertThat(get(need).status()).isEqualTo(403);
        assertThat(book.ended(referrer)).isTrue();
        assertThat(signedIn.page(own, Role.LEAD, partner)).contains("One need is followed by nobody there");
        partners.joins(own, partner, referrer);
        assertThat(get(need).status()).as("back, without what was let go").isEqualTo(404);
        assertThat(signedIn.post(own, Role.LEAD, partner + "/give", Map.of("to", referrer.toString()))
                        .status())
                .isEqualTo(303);
        assertThat(get(need).status()).isEqualTo(200);
        assertThat(signedIn.post(own, Role.LEAD, partner + "/end", Map.of()).status())
                .isEqualTo(303);
        assertThat(signedIn.post(own, Role.LEAD, partner + "/end", Map.of()).status())
                .isEqualTo(303);
        assertThat(get(need).status()).isEqualTo(403);
        assertThat(partners.signs(own, partner).status()).isEqualTo(409);
    }

    @Test
    void theyCorrectOnlyWhatNobodyElseChangedAndTakeBackOnlyBeforeAnybodyMet() {
        String need = partners.enters(own, "Amina H.");
        String form = signedIn.page(own, Role.REFERRER, need + "/correct");
        String version = form.replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        Map<String, String> told = PartnerHouse.form("Amina Haddad");
        told.put("version", version);
        told.put("children", "1");
        assertThat(post(need + "/correct", told)).isEqualTo(303);
        assertThat(post(need + "/correct", told))
                .as("pressed twice, or with an old page")
                .isEqualTo(409);
        assertThat(signedIn.page(own, Role.REFERRER, need)).contains("Amina Haddad");
        partners.as(own, () -> sql.change("update matching.need set version = version + 1"));
        assertThat(get(need + "/correct").status()).isEqualTo(409);
        UUID placement = pool.introduced(own, new NeedId(PartnerHouse.id(need)), pool.ready(own, pool.home(own, 3)));
        assertThat(post(need + "/withdraw", Map.of())).isEqualTo(409);
        partners.as(own, () -> sql.change("update matching.placement set state = 'withdrawn' where id = ?", placement));
        assertThat(post(need + "/withdraw", Map.of())).isEqualTo(303);
        assertThat(post(need + "/withdraw", Map.of())).isEqualTo(303);
        assertThat(stage(need)).isEqualTo("Ended");
    }

    @Test
    void childrenAloneAreNoNeedAndTheLeadIsTold() {
        Map<String, String> form = PartnerHouse.form("Samir");
        form.put("adults", "0");
        form.put("children", "1");
        assertThat(post(REFERRED + "/new", form)).isEqualTo(422);
        assertThat(count("matching.need")).isZero();
        assertThat(count("matching.minor_alert")).isOne();
    }

    @Test
    void theHouseholdEndsItOnItsOwnPageAndItsRequestGoesOn() {
        String need = partners.enters(own, "Amina H.");
        SecretLink link = pool.followed(own, new NeedId(PartnerHouse.id(need)));
        Browser household = house.browser();
        String page = House.address(own) + "/en/need/status/" + link.token();
        assertThat(household.get(URI.create(page)).body()).contains("Let it see nothing more");
        assertThat(household.post(URI.create(page + "/partner"), Map.of()).status())
                .isEqualTo(303);
        assertThat(household.post(URI.create(page + "/partner"), Map.of()).status())
                .isEqualTo(303);
        assertThat(household.get(URI.create(page)).body()).doesNotContain("Let it see nothing more");
        assertThat(get(need).status()).isEqualTo(404);
        assertThat(signedIn.page(own, Role.REFERRER, REFERRED)).doesNotContain("Amina");
        assertThat(count("matching.need where status = 'received'")).isOne();
    }

    @Test
    void theyWriteInTheirOwnConversationAndTheFileSaysSo() {
        String need = partners.enters(own, "Amina H.");
        String number = partners.as(
                own,
                () -> sql.first("select receipt_number from matching.need", row -> row.getString(1))
                        .orElseThrow());
        assertThat(post(need + "/write", Map.of("text", " "))).isEqualTo(422);
        assertThat(post(need + "/write", Map.of("text", "They found a school.")))
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/en/desk/messages/" + referrer))
                .contains("They found a school.", number);
        assertThat(count("platform.case_task where what = 'partner_wrote' and done_at is null"))
                .isOne();
        assertThat(count("platform.message_thread where kind = 'need'")).isZero();
    }

    @Test
    void ofAnErasedHouseholdNothingRemains() {
        String need = partners.enters(own, "Amina H.");
        UUID person = partners.as(
                own,
                () -> sql.first(
                                "select person_id from matching.need where id = ?",
                                row -> row.getObject(1, UUID.class),
                                PartnerHouse.id(need))
                        .orElseThrow());
        partners.as(own, () -> {
            erasure.erasePerson(person);
            return true;
        });
        assertThat(count("matching.referred_need")).isZero();
        assertThat(get(need).status()).isEqualTo(404);
    }
}
