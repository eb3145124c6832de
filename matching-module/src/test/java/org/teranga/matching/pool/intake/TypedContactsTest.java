package org.teranga.matching.pool.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.Freezes;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** Addresses and numbers of others that a stranger types into the public form: what they make of two people, and what not. */
@Assembled
class TypedContactsTest {
    private static final String PHONE = "+33698112233";

    @Inject
    private Caseworker work;

    @Inject
    private SignedIn signedIn;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private Pool pool;

    @Inject
    private Persons persons;

    @Inject
    private MemberBook book;

    @Inject
    private Freezes freezes;

    @Inject
    private TenantDatabase database;

    @Inject
    private Desk desk;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        if (work != null) { // null outside the container
            own = work.open(Role.CASEWORKER, Role.LEAD);
        }
    }

    @Test
    void aStrangerMakesNoTwoOfTheTeamOneHumanAndTheTeamDoes() {
        UUID anna = member("anna");
        UUID bruno = member("bruno");
        OfferId ofBruno = pool.known(own, pool.home(own, 2), new Contact("Bruno", null, PHONE, null, "fr"));
        pool.belongs(own, pool.household(own, 1, 1), ofBruno, bruno);
        UUID typed = left("anna-" + own.slug() + "@example.org", PHONE);
        assertThat(oneHuman(anna, bruno)).isFalse();
        assertThat(oneHuman(anna, typed)).as("it claims to be anna's").isTrue();
        assertThat(oneHuman(bruno, typed)).isTrue();

        HttpResponse<String> stated = work.post(
                own,
                Role.CASEWORKER,
                "/api/v1/needs",
                "{\"kind\":\"housing\",\"postcode\":\"31000\",\"adults\":1,\"languages\":[\"fr\"],\"name\":\"Anna\",\"email\":\"anna-"
                        + own.slug() + "@example.org\",\"phone\":\"" + PHONE + "\"}");
        assertThat(stated.statusCode()).as(stated.body()).isEqualTo(201);
        assertThat(oneHuman(anna, bruno)).as("the team wrote it").isTrue();
    }

    @Test
    void aStrangerWidensNoFreezeToAnotherHost() {
        String other = "other-" + own.slug() + "@example.org";
        OfferId ofOther =
                pool.ready(own, pool.known(own, pool.home(own, 2), new Contact("K", other, null, null, "fr")));
        NeedId need = pool.household(own, 2, 40);
        OfferId home = pool.ready(own, pool.known(own, pool.home(own, 2), new Contact("H", null, PHONE, null, "fr")));
        UUID before = left(other, PHONE);
        end(need, home);
        UUID after = left("again-" + other, PHONE);
        assertThat(frozen(home.value())).isTrue();
        assertThat(frozen(record(before))).as("it has the host's number").isTrue();
        assertThat(frozen(record(after))).isTrue();
        assertThat(frozen(ofOther.value())).as("another host").isFalse();
    }

    @Test
    void aStrangerWhoTypesTheLeadsAddressBesideAHostsNumberKeepsNoLeadFromLifting() {
        UUID lead = house.member(own, Role.LEAD);
        String email = "lead-" + own.slug() + "@example.org";
        OfferId ofLead = pool.known(own, pool.home(own, 1), new Contact("Lea", email, null, null, "fr"));
        pool.belongs(own, pool.household(own, 1, 1), ofLead, lead);
        NeedId need = pool.household(own, 2, 40);
        OfferId home = pool.ready(own, pool.known(own, pool.home(own, 2), new Contact("H", null, PHONE, null, "fr")));
        UUID typed = left(email, PHONE);
        end(need, home);
        assertThat(frozen(record(typed))).as("it has the host's number").isTrue();
        assertThat(asksToLift(home)).as("the lead is not that host").isEqualTo(303);

        OfferId leads = pool.ready(own, pool.known(own, pool.home(own, 2), new Contact("L", email, null, null, "fr")));
        end(pool.household(own, 2, 40), leads);
        assertThat(asksToLift(leads))
                .as("of the lead's own they are told nothing")
                .isEqualTo(404);
    }

    @Test
    void aStrangerWhoTypesAnAddressOftenHidesNothingOfWhoseItIs() {
        UUID anna = member("anna");
        for (int typed = 0; typed < 50; typed++) {
            pool.known(
                    own, pool.home(own, 1), new Contact("X", "anna-" + own.slug() + "@example.org", null, null, "fr"));
        }
        OfferId ofAnna = pool.home(own, 2);
        pool.belongs(own, pool.household(own, 1, 1), ofAnna, anna);
        UUID person =
                one("select person_id from matching.offer where tenant_id = :tenant and id = :id", ofAnna.value());
        assertThat(tenants.as(own, () -> desk.does(() -> persons.allOf(Set.of(anna)))))
                .contains(person);
    }

    @Test
    void anAddressByWhichSomebodyAnsweredIsToldOfAChangeThoughItsReceiptsAreSpent() {
        String email = "host-" + own.slug() + "@example.org";
        HttpResponse<String> left = http.json(
                own,
                "/api/v1/offers",
                "{\"kind\":\"housing\",\"postcode\":\"31000\",\"capacity\":2,\"name\":\"Jeanne Roux\",\"email\":\""
                        + email + "\"}");
        UUID id = UUID.fromString(Caseworker.object(left).getString("id"));
        String page = URI.create(Caseworker.object(left).getString("statusUrl")).getPath();
        tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "update matching.offer set contact_used_at = now() where tenant_id = :tenant and id ="
                                        + " :id")
                        .bind("id", id)
                        .update()));
        left(email, "+33698112255");
        left(email, "+33698112266");
        HttpResponse<String> changed = http.form(
                own,
                page + "/change",
                "kind=housing&postcode=31000+Toulouse&capacity=2&shared=no&languages=fr&host=couple&name=Jeanne+Roux&email=new-"
                        + email);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(303);
        assertThat(letters.to(email)).anyMatch(letter -> letter.contains("/identity/"));
    }

    @Test
    void anAddressThatNobodyHasProvenIsToldOfAChangeThoughItsReceiptsAreSpent() {
        String email = "host-" + own.slug() + "@example.org";
        left(email, "+33698112244");
        left(email, "+33698112255");
        HttpResponse<String> third = http.json(
                own,
                "/api/v1/offers",
                "{\"kind\":\"housing\",\"postcode\":\"31000\",\"capacity\":2,\"name\":\"Jeanne Roux\",\"email\":\""
                        + email + "\"}");
        assertThat(letters.to(email)).hasSize(3);
        HttpResponse<String> changed = http.form(
                own,
                URI.create(Caseworker.object(third).getString("statusUrl")).getPath() + "/change",
                "kind=housing&postcode=31000+Toulouse&capacity=2&shared=no&languages=fr&host=couple&name=Jeanne+Roux&email=new-"
                        + email);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(303);
        assertThat(letters.to(email)).as("it waits for tomorrow").anyMatch(letter -> letter.contains("/identity/"));
    }

    private UUID member(String name) {
        UUID account = UUID.randomUUID();
        NewMember member = new NewMember(
                Set.of(Role.CASEWORKER),
                List.of(),
                name,
                Optional.of(new EmailAddress(name + "-" + own.slug() + "@example.org")));
        tenants.as(
                own,
                () -> desk.does(() -> {
                    book.admit(account, member);
                    return true;
                }));
        return account;
    }

    /** Somebody leaves an offer on the public form; under which person it is kept. */
    private UUID left(String email, String phone) {
        HttpResponse<String> left = http.json(
                own,
                "/api/v1/offers",
                "{\"kind\":\"housing\",\"postcode\":\"31000\",\"capacity\":2,\"name\":\"X\",\"email\":\"" + email
                        + "\",\"phone\":\"" + phone + "\"}");
        assertThat(left.statusCode()).as(left.body()).isEqualTo(201);
        UUID id = UUID.fromString(Caseworker.object(left).getString("id"));
        return one("select person_id from matching.offer where tenant_id = :tenant and id = :id", id);
    }

    private UUID record(UUID person) {
        return one("select id from matching.offer where tenant_id = :tenant and person_id = :id", person);
    }

    private UUID one(String question, UUID value) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(question).bind("id", value).one(UUID.class)));
    }

    private void end(NeedId need, OfferId offer) {
        UUID placement = pool.introduced(own, need, offer);
        String path = "/en/desk/placements/" + placement + "/end";
        assertThat(signedIn.post(own, Role.CASEWORKER, path, Map.of("reason", "not_well"))
                        .status())
                .isEqualTo(303);
    }

    /** The lead asks that a host be proposed again. */
    private int asksToLift(OfferId host) {
        UUID bar = one("select id from matching.bar where tenant_id = :tenant and offer_id = :id", host.value());
        Map<String, String> reason = Map.of("reason", "Seen by two of us at their home.");
        return signedIn.post(own, Role.LEAD, "/en/desk/bars/" + bar, reason).status();
    }

    private boolean frozen(UUID offer) {
        return tenants.as(own, () -> desk.does(() -> freezes.all().contains(new OfferId(offer))));
    }

    private boolean oneHuman(UUID one, UUID other) {
        return tenants.as(
                own,
                () -> desk.does(() -> persons.sameHuman(one, Set.of(other)) || persons.sameHuman(other, Set.of(one))));
    }
}
