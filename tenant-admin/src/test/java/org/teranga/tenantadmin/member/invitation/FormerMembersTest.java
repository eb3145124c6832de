package org.teranga.tenantadmin.member.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.testing.Archive;
import org.teranga.tenantadmin.testing.Invited;
import org.teranga.tenantadmin.transfer.BringAssociation;
import org.teranga.tenantadmin.transfer.archive.ExportProgress;
import org.teranga.tenantadmin.transfer.archive.WriteArchive;

/** Members of an association that came with an archive of elsewhere: invited anew, or let go. */
@Assembled
class FormerMembersTest {
    private static final String MEMBERS = "/en/admin/members";
    private static final String INVITE = "/en/admin/members/invitations/new?former=";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Invited invited;

    @Inject
    private WriteArchive writeArchive;

    @Inject
    private BringAssociation bringAssociation;

    @Inject
    private TenantDirectory directory;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantSql sql;

    @Inject
    private Members members;

    private Tenant copy;

    @BeforeEach
    void twoMembersOfElsewhere() {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        writeArchive.write(house.open(), archive, ExportProgress.UNWATCHED);
        copy = bringAssociation
                .bring(
                        "copy-" + id().substring(0, 8),
                        Archive.of(archive.toByteArray())
                                .withRow("platform.membership", member("Max Roux", "max", "{CASEWORKER,EMPEROR}"))
                                .withRow("platform.membership", member("Léa Blanc", "lea", "{ADMIN}"))
                                .foreign()
                                .stream(),
                        new BringAssociation.FirstAdministrator("Awa", new EmailAddress("awa@example.org")))
                .tenant();
        house.member(copy, Role.ADMIN);
        house.member(copy, Role.LEAD);
    }

    @Test
    void theyAreInvitedAnewOrLetGo() {
        String list = list();
        assertThat(list)
                .contains("To invite again", "Max Roux", "max@example.org", "Léa Blanc")
                .doesNotContain("EMPEROR", "emperor", "⟦");
        assertThat(tenants.as(copy, members::all))
                .as("none of them is a member")
                .hasSize(2);
        Matcher one = Pattern.compile(Pattern.quote(INVITE) + "[0-9a-f-]{36}").matcher(list);
        assertThat(one.find()).isTrue();
        String form = signedIn.page(copy, Role.ADMIN, one.group());
        assertThat(form).contains(form.contains("max@example.org") ? "Max Roux" : "Léa Blanc");
        inviteMax();
        assertThat(list()).contains("Léa Blanc").doesNotContain("Max Roux");
        letGo();
        assertThat(list()).doesNotContain("To invite again", "Léa");
        assertThat(kept()).isZero();
    }

    @Test
    void theyStayUntilTheSecondPersonHasAgreed() {
        directory.publish(copy);
        inviteMax();
        String waits = list();
        assertThat(waits.substring(waits.indexOf("To invite again")))
                .as("no letter has left")
                .contains("Max Roux", "Waits for a second person", "Léa Blanc")
                .doesNotContain("⟦");
        Matcher back =
                Pattern.compile(MEMBERS + "/invitations/[0-9a-f-]{36}/withdraw").matcher(waits);
        while (back.find()) {
            signedIn.post(copy, Role.ADMIN, back.group(), Map.of());
        }
        assertThat(list()).as("nobody agreed").contains("Max Roux").doesNotContain("Waits for a second person");
        inviteMax();
        assertThat(invited.confirmed(copy, Role.LEAD)).isEqualTo(303);
        assertThat(list()).contains("Léa Blanc").doesNotContain("Max Roux");
        assertThat(kept()).isEqualTo(1);
    }

    private void inviteMax() {
        Map<String, String> fields =
                Map.of("name", "Max", "email", "max@example.org", "roles", "caseworker", "language", "fr");
        assertThat(signedIn.post(copy, Role.ADMIN, MEMBERS + "/invitations", fields)
                        .status())
                .isEqualTo(303);
    }

    private void letGo() {
        Matcher one =
                Pattern.compile(MEMBERS + "/former/([0-9a-f-]{36})/dismiss").matcher(list());
        assertThat(one.find()).isTrue();
        assertThat(signedIn.post(copy, Role.ADMIN, one.group(), Map.of()).status())
                .isEqualTo(303);
    }

    private String list() {
        return signedIn.page(copy, Role.ADMIN, MEMBERS);
    }

    private long kept() {
        return tenants.as(
                copy,
                () -> desk.does(() -> sql.first("select count(*) from admin.former_member", row -> row.getLong(1))
                        .orElseThrow()));
    }

    private static Map<String, String> member(String name, String address, String roles) {
        return Map.ofEntries(
                Map.entry("id", id()),
                Map.entry("roles", roles),
                Map.entry("name", name),
                Map.entry("email", address + "@example.org"),
                Map.entry("since", "2015-01-01"),
                Map.entry("languages", "{}"),
                Map.entry("name_words", "{}"));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
