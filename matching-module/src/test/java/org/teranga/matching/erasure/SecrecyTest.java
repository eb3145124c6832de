package org.teranga.matching.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.statement.AskForHelp;
import org.teranga.matching.pool.need.status.NeedQuestions;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.pool.offer.OfferReceipt;
import org.teranga.matching.pool.offer.arrival.LeaveOffer;
import org.teranga.matching.pool.offer.arrival.OfferQuestions;
import org.teranga.platform.form.Answers;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestTenants;

/** What nobody who reads the database may read, and what is left of a person who was erased. */
@Assembled
class SecrecyTest {
    private static final Answers ANSWERS = new Answers(java.util.Map.of(
            "kind", List.of("housing"),
            "postcode", List.of("31000"),
            "capacity", List.of("2"),
            "adults", List.of("2"),
            "name", List.of("Zéphirine Quatremaire"),
            "email", List.of("zephirine@quatremaire.example"),
            "phone", List.of("+33 6 98 76 54 32"),
            "remarks", List.of("Sonnez chez Quatremaire, le code est 4711 QUARTZ.")));

    @Inject
    private TestTenants tenants;

    @Inject
    private OfferQuestions offerQuestions;

    @Inject
    private NeedQuestions needQuestions;

    @Inject
    private LeaveOffer leaveOffer;

    @Inject
    private AskForHelp askForHelp;

    @Inject
    private OfferList offers;

    @Inject
    private Erasure erasure;

    @Inject
    private Desk desk;

    private Tenant own;
    private OfferReceipt receipt;

    @BeforeEach
    void anOfferAndANeedOfOnePerson() {
        own = tenants.open();
        receipt = tenants.as(
                own,
                () -> leaveOffer.leave(offerQuestions.read(ANSWERS, EntryPoint.PUBLIC_FORM, "fr"), Optional.empty()));
        NeedDraft draft = tenants.as(own, () -> needQuestions.read(ANSWERS, EntryPoint.PUBLIC_FORM, "fr"));
        tenants.as(own, () -> askForHelp.ask(draft, Optional.empty()));
    }

    @Test
    void noTableHoldsANameAnAddressANumberARemarkOrASecretLinkInClear() throws SQLException {
        List<String> secrets = List.of(
                "quatremaire",
                "zéphirine",
                "zephirine",
                "698765432",
                "98 76 54 32",
                "4711 quartz",
                receipt.link().token().toLowerCase(Locale.ROOT));
        List<String> tables = rows("select table_schema || '.' || table_name from information_schema.tables"
                + " where table_schema in ('platform', 'keys', 'matching', 'training', 'rights', 'admin')"
                + " and table_type = 'BASE TABLE'");
        assertThat(tables).contains("matching.offer", "matching.need", "matching.offer_trace");
        for (String table : tables) {
            for (String row : rows("select lower(t::text) from " + table + " t")) {
                assertThat(secrets).as(table).noneMatch(row::contains);
            }
            for (String row :
                    rows("select lower(encode(convert_to(t::text, 'UTF8'), 'escape')) from " + table + " t")) {
                assertThat(secrets).as(table).noneMatch(row::contains);
            }
        }
        assertThat(rows("select encode(email, 'escape') from matching.offer where id = '" + receipt.offer() + "'"))
                .singleElement()
                .satisfies(ciphertext -> assertThat(ciphertext).isNotEmpty().doesNotContain("quatremaire"));
    }

    @Test
    void ofAnErasedPersonNothingIsLeftToReadOrToFind() throws SQLException {
        UUID person = tenants.as(own, () -> offers.open(receipt.offer()))
                .orElseThrow()
                .listing()
                .contact()
                .personId();
        tenants.as(
                own,
                () -> desk.does(() -> {
                    erasure.erasePerson(person);
                    return null;
                }));
        OpenedListing<Offer> left =
                tenants.as(own, () -> offers.open(receipt.offer())).orElseThrow();
        assertThat(left.contact()).isEqualTo(new Contact(null, null, null, null, "fr"));
        assertThat(left.listing().status()).isEqualTo(Status.WITHDRAWN);
        SecretLink link = receipt.link();
        assertThat(tenants.as(own, () -> offers.open(link))).isEmpty();
        for (String typed : List.of("quatremaire", "zephirine@quatremaire.example", "+33698765432")) {
            assertThat(tenants.as(
                                    own,
                                    () -> offers.list(
                                            new ListRequest(null, null, null, typed),
                                            OfferList.NEWEST_FIRST,
                                            0,
                                            10,
                                            offer -> offer))
                            .total())
                    .as(typed)
                    .isZero();
        }
        assertThat(rows("select hash from matching.offer_trace where offer_id = '" + receipt.offer() + "'"))
                .isEmpty();
    }

    private static List<String> rows(String sql) throws SQLException {
        var config = ConfigProvider.getConfig();
        // The cluster's owner of everything, whom row security does not hold, sees all tenants' rows.
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("teranga.database.url", String.class), "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
