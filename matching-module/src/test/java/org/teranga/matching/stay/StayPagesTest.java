package org.teranga.matching.stay;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestTenants;

/** A stay on pages: at the desk, and by the secret link of each side. */
@Assembled
class StayPagesTest {
    private static final LocalDate TODAY = LocalDate.now(Formats.ZONE);

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    private Tenant own;
    private Browser staff;
    private Browser nobody;
    private String placement;

    @BeforeEach
    void twoWhoKnowEachOther() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD);
        NeedId need = pool.household(own, 3, 40);
        OfferId home = pool.readyForNights(own, pool.home(own, 3));
        pool.known(own, need, new Contact("Amina Sow", mail("amina"), null, null, "fr"));
        pool.known(own, home, new Contact("Jeanne Roux", mail("jeanne"), null, null, "fr"));
        UUID id = pool.introduced(own, need, home);
        placement = "/fr/desk/placements/" + id;
        staff = house.browser();
        house.signIn(staff, own, House.userName(own, Role.CASEWORKER));
        nobody = house.browser();
    }

    @Test
    void bothConfirmAndSignByTheirLinksAndTheThirdIsTheAssociation() {
        taken(staff, placement + "/met", "");
        String household = letters.link(mail("amina"));
        String host = letters.link(mail("jeanne"));
        assertThat(page(nobody, household)).contains("Le voulez-vous toujours", household + "/confirm");
        answered(household + "/confirm");
        assertThat(page(nobody, household)).doesNotContain(household + "/confirm");
        answered(host + "/confirm");
        household = letters.link(mail("amina"));
        host = letters.link(mail("jeanne"));
        assertThat(page(nobody, household)).contains("La convention", "ni loyer, ni dépôt");
        answered(household + "/sign");
        assertThat(page(nobody, household)).contains("Vous avez signé").doesNotContain(household + "/sign");
        answered(host + "/sign");
        assertThat(page(staff, placement))
                .contains("Le ménage a signé", "L’hôte a signé", "L’association n’a pas encore signé")
                .doesNotContain("start-trial");
        taken(staff, placement + "/association-signs", "");
        assertThat(page(staff, placement)).contains("start-trial");
        assertThat(staff.post(at(placement + "/start-trial"), "until=").status())
                .isEqualTo(422);
        taken(staff, placement + "/start-trial", "until=" + TODAY.plusDays(14));
        String lives = page(nobody, letters.link(mail("amina")));
        assertThat(lives)
                .contains("Vous habitez ici", "Comment allez-vous ici", "3919", "Sortie rapide")
                .doesNotContain("⟦");
        assertThat(page(nobody, letters.link(mail("jeanne")))).contains("Le ménage habite chez vous", "119");
    }

    @Test
    void theListAndTheStaySayWhoTheyAreToWhoWorksOnFilesAndToNobodyElse() {
        lives();
        assertThat(page(staff, "/fr/desk/stays")).contains("Amina Sow", "Jeanne Roux");
        String stay = placement.replace("/placements/", "/stays/");
        assertThat(page(staff, stay))
                .contains("Amina Sow", "Jeanne Roux", stay + "/outcome", "/plan\"", "Le plan du ménage")
                .doesNotContain("⟦");
        house.member(own, Role.ADMIN);
        Browser admin = house.browser();
        house.signIn(admin, own, House.userName(own, Role.ADMIN));
        assertThat(admin.get(at("/fr/desk/stays")).body()).doesNotContain("Amina Sow", "Jeanne Roux");
    }

    @Test
    void whoWantsItToEndIsATaskAndTheOtherSideHearsNothingOfIt() {
        lives();
        String household = letters.link(mail("amina"));
        String host = letters.link(mail("jeanne"));
        String before = page(nobody, host);
        answered(household + "/leave");
        assertThat(letters.link(mail("jeanne")))
                .as("no letter to the other side")
                .isEqualTo(host);
        assertThat(page(nobody, host)).as("nor a word on its page").isEqualTo(before);
        assertThat(page(nobody, household)).contains("C’est noté, et l’équipe vous parle");
        assertThat(waits()).contains("notice_given");
        assertThat(page(staff, placement)).contains("le ménage dit qu’il veut partir");
    }

    @Test
    void whatOneSaysOfHowTheyAreIsReadByTheTeamAndNotByTheOther() {
        lives();
        String household = letters.link(mail("amina"));
        String host = letters.link(mail("jeanne"));
        String before = page(nobody, host);
        answered(household + "/not_ok");
        assertThat(page(nobody, household + "?happened=not_ok")).contains("Votre message est arrivé", "114");
        assertThat(page(nobody, host)).isEqualTo(before);
        assertThat(waits()).as("no task tells of it").isEmpty();
        String stay = placement.replace("/placements/", "/stays/");
        Browser lead = house.browser();
        house.signIn(lead, own, House.userName(own, Role.LEAD));
        assertThat(page(lead, stay))
                .contains("badge--danger", "Lire le dossier restreint")
                .doesNotContain("⟦");
        assertThat(page(staff, stay)).doesNotContain("badge--danger", "dossier restreint est ouvert", "⟦");
        assertThat(page(staff, "/fr/desk/stays")).contains(stay).doesNotContain("⟦");
        assertThat(page(staff, "/ar/desk/stays?view=late")).doesNotContain("⟦");
    }

    @Test
    void beforeAnybodyLivesThereOnePressStopsEverything() {
        taken(staff, placement + "/met", "");
        String household = letters.link(mail("amina"));
        assertThat(nobody.post(at(household + "/leave"), "").status()).isEqualTo(409);
        assertThat(nobody.post(at(household + "/not_ok"), "").status()).isEqualTo(409);
        answered(household + "/stop");
        assertThat(page(staff, placement)).contains("Le ménage a tout arrêté");
    }

    private void lives() {
        taken(staff, placement + "/met", "");
        answered(letters.link(mail("amina")) + "/confirm");
        answered(letters.link(mail("jeanne")) + "/confirm");
        answered(letters.link(mail("amina")) + "/sign");
        answered(letters.link(mail("jeanne")) + "/sign");
        taken(staff, placement + "/association-signs", "");
        taken(staff, placement + "/start-trial", "until=" + TODAY.plusDays(14));
    }

    private void taken(Browser browser, String path, String form) {
        Browser.Page answer = browser.post(at(path), form);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(303);
    }

    private void answered(String path) {
        taken(nobody, path, "");
    }

    private String page(Browser browser, String path) {
        Browser.Page page = browser.get(at(path));
        assertThat(page.status()).as("%s: %s", path, page.body()).isEqualTo(200);
        return page.body();
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }

    private String mail(String name) {
        return name + "-" + own.slug() + "@exemple.fr";
    }

    private List<String> waits() {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "select what from platform.case_task where tenant_id = :tenant and done_at is null")
                        .list(String.class)));
    }
}
