package org.teranga.matching.stay;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.HostedHousehold;
import org.teranga.matching.testing.HostedHouseholds;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;

/** A stay on pages: at the desk, and by the secret link of each side. */
@Assembled
class StayPagesTest {
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private HostedHouseholds households;

    @Inject
    private House house;

    private HostedHousehold stay;
    private Tenant own;
    private Browser staff;
    private Browser nobody;
    private String placement;

    @BeforeEach
    void twoWhoKnowEachOther() {
        stay = households.open("fr", Role.CASEWORKER, Role.LEAD);
        own = stay.own();
        UUID id = households.introduced(stay);
        placement = "/fr/desk/placements/" + id;
        staff = stay.signedIn(Role.CASEWORKER);
        nobody = house.browser();
    }

    @Test
    void bothConfirmAndSignByTheirLinksAndTheThirdIsTheAssociation() {
        stay.taken(staff, placement + "/met", "");
        String household = stay.linkOfHousehold();
        String host = stay.linkOfHost();
        assertThat(stay.page(nobody, household)).contains("Le voulez-vous toujours", household + "/confirm");
        answered(household + "/confirm");
        assertThat(stay.page(nobody, household)).doesNotContain(household + "/confirm");
        answered(host + "/confirm");
        household = stay.linkOfHousehold();
        host = stay.linkOfHost();
        assertThat(stay.page(nobody, household)).contains("La convention", "ni loyer, ni dépôt");
        answered(household + "/sign");
        assertThat(stay.page(nobody, household)).contains("Vous avez signé").doesNotContain(household + "/sign");
        answered(host + "/sign");
        assertThat(stay.page(staff, placement))
                .contains("Le ménage a signé", "L’hôte a signé", "L’association n’a pas encore signé")
                .doesNotContain("start-trial");
        stay.taken(staff, placement + "/association-signs", "");
        assertThat(stay.page(staff, placement)).contains("start-trial");
        assertThat(staff.post(stay.at(placement + "/start-trial"), "until=").status())
                .isEqualTo(422);
        stay.taken(staff, placement + "/start-trial", "until=" + TODAY.plusDays(14));
        String lives = stay.page(nobody, stay.linkOfHousehold());
        assertThat(lives)
                .contains("Vous habitez ici", "Comment allez-vous ici", "3919", "Sortie rapide")
                .doesNotContain("⟦");
        assertThat(stay.page(nobody, stay.linkOfHost())).contains("Le ménage habite chez vous", "119");
    }

    @Test
    void theListAndTheStaySayWhoTheyAreToWhoWorksOnFilesAndToNobodyElse() {
        lives();
        assertThat(stay.page(staff, "/fr/desk/stays")).contains("Amina Sow", "Jeanne Roux");
        String desks = placement.replace("/placements/", "/stays/");
        assertThat(stay.page(staff, desks))
                .contains("Amina Sow", "Jeanne Roux", desks + "/outcome", "/plan\"", "Le plan du ménage");
        house.member(own, Role.ADMIN);
        Browser admin = stay.signedIn(Role.ADMIN);
        assertThat(admin.get(stay.at("/fr/desk/stays")).body()).doesNotContain("Amina Sow", "Jeanne Roux");
    }

    @Test
    void whoWantsItToEndIsATaskAndTheOtherSideHearsNothingOfIt() {
        lives();
        String household = stay.linkOfHousehold();
        String host = stay.linkOfHost();
        String before = stay.page(nobody, host);
        answered(household + "/leave");
        assertThat(stay.linkOfHost()).as("no letter to the other side").isEqualTo(host);
        assertThat(stay.page(nobody, host)).as("nor a word on its page").isEqualTo(before);
        assertThat(stay.page(nobody, household)).contains("C’est noté, et l’équipe vous parle");
        assertThat(stay.waits()).contains("notice_given");
        assertThat(stay.page(staff, placement)).contains("le ménage dit qu’il veut partir");
    }

    @Test
    void whatOneSaysOfHowTheyAreIsReadByTheTeamAndNotByTheOther() {
        lives();
        String household = stay.linkOfHousehold();
        String host = stay.linkOfHost();
        String before = stay.page(nobody, host);
        answered(household + "/not_ok");
        assertThat(stay.page(nobody, household + "?happened=not_ok")).contains("Votre message est arrivé", "114");
        assertThat(stay.page(nobody, host)).isEqualTo(before);
        assertThat(stay.waits()).as("no task tells of it").isEmpty();
        String desks = placement.replace("/placements/", "/stays/");
        Browser lead = stay.signedIn(Role.LEAD);
        assertThat(stay.page(lead, desks))
                .contains("badge--danger", "Lire le dossier restreint")
                .doesNotContain("⟦");
        assertThat(stay.page(staff, desks)).doesNotContain("badge--danger", "dossier restreint est ouvert", "⟦");
        assertThat(stay.page(staff, "/fr/desk/stays")).contains(desks).doesNotContain("⟦");
        assertThat(stay.page(staff, "/ar/desk/stays?view=late")).doesNotContain("⟦");
    }

    @Test
    void beforeAnybodyLivesThereOnePressStopsEverything() {
        stay.taken(staff, placement + "/met", "");
        String household = stay.linkOfHousehold();
        assertThat(nobody.post(stay.at(household + "/leave"), "").status()).isEqualTo(409);
        assertThat(nobody.post(stay.at(household + "/not_ok"), "").status()).isEqualTo(409);
        answered(household + "/stop");
        assertThat(stay.page(staff, placement)).contains("Le ménage a tout arrêté");
    }

    private void lives() {
        stay.taken(staff, placement + "/met", "");
        answered(stay.linkOfHousehold() + "/confirm");
        answered(stay.linkOfHost() + "/confirm");
        answered(stay.linkOfHousehold() + "/sign");
        answered(stay.linkOfHost() + "/sign");
        stay.taken(staff, placement + "/association-signs", "");
        stay.taken(staff, placement + "/start-trial", "until=" + TODAY.plusDays(14));
    }

    private void answered(String path) {
        stay.taken(nobody, path, "");
    }
}
