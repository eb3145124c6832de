package org.teranga.matching.duplicate.finding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;

/** Records that may be one human's are found among those of the association, and nothing is opened but what shares a token. */
@Assembled
class FindDuplicatesTest {
    private static final String PHONE = "+33612345678";

    @Inject
    private Caseworker caseworker;

    @Inject
    private HttpCaller caller;

    @Inject
    private Pool pool;

    @Inject
    private FindDuplicates find;

    @Inject
    private DuplicatePairs pairs;

    @Inject
    private Erasure erasure;

    @Inject
    private TenantDatabase database;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = caseworker.open();
    }

    @Test
    void whoStandsTwiceIsFoundWhateverTheOrderTheScriptAndTheFormat() {
        OfferId first = offer("Oualid Chahine", null, PHONE);
        OfferId second = offer("شاهين وليد", "w@exemple.fr", PHONE);
        offer("Samir Haddad", null, PHONE);
        look();
        DuplicatePair pair = open().getFirst();
        assertThat(open()).hasSize(1);
        assertThat(Set.of(pair.firstId(), pair.secondId())).isEqualTo(Set.of(first.value(), second.value()));
        assertThat(pair.alike()).contains("phone", "name_script");
    }

    @Test
    void anOfferAndANeedOfOneHumanAreNoDuplicateNorAreTwoKindsOfHelp() {
        offer("Anna Roche", "anna@exemple.fr", null);
        need("Anna Roche", "anna@exemple.fr");
        OfferId french = pool.offer(own, "language", 2, false);
        pool.known(own, french, contact("Anna Roche", "anna@exemple.fr", null));
        look();
        assertThat(open()).isEmpty();
        need("Roche Anna", "anna@exemple.fr");
        look();
        assertThat(open()).singleElement().extracting(DuplicatePair::recordKind).isEqualTo(RecordKind.NEED);
    }

    @Test
    void whoWasSaidToBeTwoStaysTwoUntilOneIsCalledOrReachedOtherwise() {
        offer("Anna Roche", "anna@exemple.fr", null);
        OfferId second = offer("Anna Roche", "anna@exemple.fr", null);
        look();
        in(() -> {
            pairs.apart(open().getFirst().id(), UUID.randomUUID());
            return true;
        });
        touch(second);
        look();
        assertThat(open()).as("told anew, and nothing of it is another").isEmpty();
        pool.known(own, second, contact("Anna Roche", "anna@exemple.fr", PHONE));
        look();
        assertThat(open()).as("with a telephone").hasSize(1);
    }

    @Test
    void whatIsAlikeNoMoreOrWasTakenBackIsNoPair() {
        OfferId first = offer("Anna Roche", "anna@exemple.fr", null);
        offer("Roche Anna", "anna@exemple.fr", null);
        look();
        assertThat(open()).hasSize(1);
        pool.withdrawn(own, first, true);
        assertThat(open()).as("taken back").isEmpty();
        pool.withdrawn(own, first, false);
        assertThat(open()).as("given back").hasSize(1);
        pool.known(own, first, contact("Luc Petit", "luc@exemple.fr", null));
        look();
        assertThat(open()).as("another name").isEmpty();
    }

    @Test
    void anotherAssociationFindsNothingOfIt() {
        offer("Anna Roche", "anna@exemple.fr", null);
        Tenant other = caseworker.open();
        Tenant mine = own;
        own = other;
        offer("Anna Roche", "anna@exemple.fr", null);
        look();
        assertThat(open()).isEmpty();
        own = mine;
        look();
        assertThat(open()).isEmpty();
    }

    @Test
    void ofAnErasedPersonNoTokenAndNoPairIsLeft() {
        OfferId first = offer("Anna Roche", "anna@exemple.fr", null);
        OfferId second = offer("Anna Roche", "anna@exemple.fr", null);
        look();
        UUID person = pool.hostOf(own, first);
        in(() -> {
            erasure.erasePerson(person);
            return true;
        });
        assertThat(rows("duplicate_token", "record_id", first)).isZero();
        assertThat(rows("duplicate_token", "record_id", second)).isPositive();
        assertThat(rows("duplicate_look", "record_id", first)).isZero();
        assertThat(rows("duplicate_pair", "first_id", first) + rows("duplicate_pair", "second_id", first))
                .isZero();
        look();
        assertThat(open()).isEmpty();
    }

    @Test
    void whatStaffWriteDownIsComparedAtOnceAndAFileSaysHowManyMayBeKnown() {
        own = caseworker.open(Role.CASEWORKER, Role.VOLUNTEER);
        offer("Anna Roche", "anna@exemple.fr", null);
        look();
        String body =
                "{\"kind\":\"housing\",\"postcode\":\"31000\",\"capacity\":2,\"name\":\"ROCHE Anna\",\"email\":\"anna@exemple.fr\"}";
        assertThat(caseworker.post(own, Role.CASEWORKER, "/api/v1/offers", body).statusCode())
                .isEqualTo(201);
        assertThat(open()).as("before any job").hasSize(1);
        String csv = "kind,postcode,capacity,languages,host,name,email\n"
                + "housing,31000,3,fr,couple,Roche Ana,anna@exemple.fr\nhousing,31000,1,fr,couple,Luc Petit,luc@exemple.fr\n";
        JsonObject report = Caseworker.object(caller.send(caseworker
                .request(own, Role.CASEWORKER, "POST", "/api/v1/imports/offers", csv)
                .setHeader("Content-Type", "text/csv")));
        assertThat(report.getInt("accepted")).isEqualTo(2);
        assertThat(report.getInt("duplicates")).isEqualTo(1);
    }

    @Test
    void aTokenThatManyShareLeadsNowhere() {
        for (int i = 0; i < 55; i++) {
            offer(null, "accueil@exemple.fr", null);
        }
        look();
        assertThat(open()).as("the address of a house").isEmpty();
    }

    @Test
    void nothingInTheClearIsKept() {
        offer("Anna Roche", "anna@exemple.fr", PHONE);
        look();
        String kept = in(() -> database.sql(
                        "select string_agg(hash || sort, ' ') from matching.duplicate_token where tenant_id = :tenant")
                .one(String.class));
        assertThat(kept).doesNotContainIgnoringCase("roche").doesNotContain("345678", "anna", "31555");
    }

    private OfferId offer(@Nullable String name, @Nullable String email, @Nullable String phone) {
        return pool.known(own, pool.home(own, 2), contact(name, email, phone));
    }

    private NeedId need(String name, String email) {
        return pool.known(own, pool.household(own, 2, 10), contact(name, email, null));
    }

    private static Contact contact(@Nullable String name, @Nullable String email, @Nullable String phone) {
        return new Contact(name, email, phone, null, "fr");
    }

    private void touch(OfferId offer) {
        in(() -> database.sql(
                        "update matching.offer set capacity = 5, version = version + 1 where tenant_id = :tenant and id = :id")
                .bind("id", offer.value())
                .update());
    }

    private void look() {
        for (RecordKind kind : RecordKind.values()) {
            assertThat(in(() -> find.lookAtSome(kind))).isFalse();
        }
    }

    private List<DuplicatePair> open() {
        return in(() -> pairs.open(null, false, 0, 100));
    }

    private long rows(String table, String column, OfferId of) {
        return in(() -> database.sql("select count(*) from matching." + table + " where tenant_id = :tenant and "
                        + column + " = :id")
                .bind("id", of.value())
                .one(Long.class));
    }

    private <T> T in(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }
}
