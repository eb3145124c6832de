package org.teranga.tenantadmin.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.testing.Archive;
import org.teranga.tenantadmin.transfer.archive.ExportProgress;
import org.teranga.tenantadmin.transfer.archive.WriteArchive;

/** Of an archive that this platform did not sign, facts come in; what somebody may, and what somebody showed, is told and counts for nothing. */
@Assembled
class ForeignArrivalsTest {
    private static final BringAssociation.FirstAdministrator AWA =
            new BringAssociation.FirstAdministrator("Awa", new EmailAddress("awa@example.org"));

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private WriteArchive writeArchive;

    @Inject
    private BringAssociation bringAssociation;

    @Inject
    private TenantDirectory directory;

    @Inject
    private TestTenants tenants;

    @Inject
    private Members members;

    private Archive archive;

    @BeforeEach
    void anArchiveOfAnotherPlatform() {
        Tenant own = house.open();
        house.member(own, Role.ADMIN);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        writeArchive.write(own, written, ExportProgress.UNWATCHED);
        archive = Archive.of(written.toByteArray());
    }

    @Test
    void nobodyIsAMemberAndItsFirstAdministratorIsInvited() throws SQLException {
        Tenant copy = brought();
        assertThat(directory.byId(copy.id()).orElseThrow().preparing()).isTrue();
        assertThat(tenants.as(copy, members::all)).isEmpty();
        assertThat(count(copy, "admin.invitation")).isEqualTo(1);
        assertThat(count(copy, "platform.audit_entry where action = 'association.import_facts'"))
                .isEqualTo(1);
    }

    @Test
    void aLinkThatSomebodyKnewElsewhereOpensNothing() throws SQLException {
        SecretText known = new SecretText("k".repeat(32));
        archive.withRow(
                "admin.invitation",
                Map.ofEntries(
                        Map.entry("id", id()),
                        Map.entry("user_name", "operator"),
                        Map.entry("roles", "{ADMIN}"),
                        Map.entry("languages", "{}"),
                        Map.entry("language", "en"),
                        Map.entry("name", "Anybody"),
                        Map.entry("email", "anybody@example.org"),
                        Map.entry("email_hash", "x"),
                        Map.entry("link_hash", known.hash()),
                        Map.entry("sent_at", "2015-01-01 10:00:00+00"),
                        Map.entry("expires_at", "2086-01-01 10:00:00+00")));
        Tenant copy = brought();
        assertThat(http.get(copy, "/en/invitation/" + known.value()).statusCode())
                .isEqualTo(404);
        assertThat(count(copy, "admin.invitation where link_hash = '" + known.hash() + "'"))
                .isZero();
    }

    @Test
    void whatSomebodyShowedElsewhereIsToldWithWhoSaidItAndCountsForNothing() throws SQLException {
        archive.withRow("platform.qualification", qualification("holder", id()));
        archive.withRow("platform.qualification", qualification("holder", id()));
        Tenant copy = brought();
        assertThat(count(copy, "platform.qualification")).isZero();
        assertThat(
                        count(
                                copy,
                                "platform.foreign_claim where source = 'platform.qualification'"
                                        + " and facts like '%background_check%' and said_by is not null and said_at is not null"))
                .isEqualTo(2);
    }

    @Test
    void wordsThatAreNoFactAreLeftOutOfWhatIsTold() throws SQLException {
        Map<String, String> row = new HashMap<>(qualification("holder", id()));
        row.put("kind", "background_check" + "x".repeat(100));
        archive.withRow("platform.qualification", row);
        Tenant copy = brought();
        assertThat(count(copy, "platform.foreign_claim where facts like '%granted_at%'"))
                .isEqualTo(1);
        assertThat(count(copy, "platform.foreign_claim where facts like '%xxxx%'"))
                .isZero();
    }

    @Test
    void ofNobodyNothingIsTold() throws SQLException {
        Map<String, String> row = new HashMap<>(qualification("holder", id()));
        row.remove("holder");
        archive.withRow("platform.qualification", row);
        assertThat(count(brought(), "platform.foreign_claim")).isZero();
    }

    @Test
    void whoseIdIsNoneIsARowThatIsRefusedAndNothingIsLeft() {
        archive.withRow("platform.qualification", qualification("holder", "nobody"));
        String slug = slug();
        Refusal refused = catchThrowableOfType(
                Refusal.class, () -> bringAssociation.bring(slug, archive.foreign().stream(), AWA));
        assertThat(refused.key()).isEqualTo("transfer.rows_refused");
        assertThat(directory.bySlug(slug)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "placement.answer_days,9,1",
        "placement.answer_days,99,0",
        "placement.answer_days,soon,0",
        "usage.offers_per_day,9999999,0",
        "kinds.project,yes,0",
        "anything.that.is.no.setting,9,1",
    })
    void aSettingComesWhereAnAdministratorCouldHaveChosenIt(String key, String value, int kept) throws SQLException {
        archive.withRow("platform.tenant_value", Map.of("key", key, "value", value));
        assertThat(count(brought(), "platform.tenant_value where key = '" + key + "'"))
                .isEqualTo(kept);
    }

    @Test
    void aThemeThatNobodyHasHereIsOurs() {
        archive.with("archive.json", text -> text.replace("\"theme\":\"base\"", "\"theme\":\"gone\""));
        Tenant copy = brought();
        assertThat(copy.theme()).isEqualTo("base");
    }

    @ParameterizedTest
    @CsvSource({
        "max@example.org,Max,{CASEWORKER},1",
        "max@example.org,'',{CASEWORKER;ADMIN},1",
        "max@example.org,Max,{};1,1",
        "'',Max,{CASEWORKER},0",
    })
    void whoHasAnAddressMayBeInvitedAnew(String email, String name, String roles, int kept) throws SQLException {
        archive.withRow("platform.membership", member(email, name, roles.replace(';', ',')));
        Tenant copy = brought();
        assertThat(count(copy, "admin.former_member")).isEqualTo(kept);
        house.member(copy, Role.ADMIN);
        String page = signedIn.page(copy, Role.ADMIN, "/en/admin/members");
        assertThat(page.contains("max@example.org")).isEqualTo(kept == 1);
    }

    @Test
    void anAddressThatIsTooLongIsNobodys() throws SQLException {
        archive.withRow("platform.membership", member("m".repeat(301) + "@example.org", "Max", "{ADMIN}"));
        assertThat(count(brought(), "admin.former_member")).isZero();
    }

    private Tenant brought() {
        return bringAssociation.bring(slug(), archive.foreign().stream(), AWA).tenant();
    }

    private static Map<String, String> qualification(String who, String holder) {
        return Map.of("id", id(), who, holder, "kind", "background_check", "granted_at", "2015-01-01 10:00:00+00");
    }

    private static Map<String, String> member(String email, String name, String roles) {
        Map<String, String> row = new HashMap<>(
                Map.of("id", id(), "roles", roles, "since", "2015-01-01", "languages", "{}", "name_words", "{}"));
        row.put("email", email);
        row.put("name", name);
        return row;
    }

    private static String slug() {
        return "copy-" + id().substring(0, 8);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static long count(Tenant tenant, String of) throws SQLException {
        String[] parts = of.split(" where ", 2);
        String sql = "select count(*) from " + parts[0] + " where tenant_id = '" + tenant.id() + "'"
                + (parts.length > 1 ? " and (" + parts[1] + ")" : "");
        try (Connection connection = Statements.asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
