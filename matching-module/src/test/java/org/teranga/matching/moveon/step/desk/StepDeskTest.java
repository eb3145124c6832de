package org.teranga.matching.moveon.step.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.moveon.HouseholdWithPlan;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;

/** The templates at the desk: follow, word again, add, offer no more; every edition stays with its reason. */
@Assembled
class StepDeskTest {
    private static final String BANK = "/fr/desk/plan-steps/bank_account";
    private static final String WORDS =
            "track=rights&title-fr=Le+compte&why-fr=La+banque+d+ici&papers=identity&reason=Banque+locale&first=yes";

    @Inject
    private HouseholdWithPlan home;

    @Inject
    private House house;

    @Inject
    private Caseworker caseworker;

    private Browser staff;

    @BeforeEach
    void anAssociation() {
        home.open();
        home.does("begin", "");
        staff = home.signedIn(Role.CASEWORKER);
    }

    @Test
    void wordsOfTheAssociationAreReadByHouseholdsAndNothingOfTheirsChanges() {
        String step = home.of("bank_account");
        home.does("save", "step=" + step + "&note_" + step + "=Mes+notes");
        home.taken(staff, BANK + "/word", WORDS + "&read=0");
        assertThat(home.page(home.nobody, home.plan)).contains("Le compte", "La banque d ici", "Mes notes");
        assertThat(home.page(staff, BANK)).contains("Banque locale", "Dans nos mots", "name=\"read\" value=\"1\"");
        home.taken(staff, BANK + "/off", "read=1&reason=Plus+utile");
        assertThat(home.page(home.nobody, home.plan))
                .as("what is in a plan stays")
                .contains("La banque d ici");
        home.does("delete", "step=" + step);
        assertThat(home.status("take", "template=bank_account"))
                .as("not offered")
                .isEqualTo(404);
        home.taken(staff, BANK + "/follow", "read=2&reason=Si");
        home.does("take", "template=bank_account");
        assertThat(home.page(home.nobody, home.plan)).contains("Ouvrir un compte bancaire");
        assertThat(home.count("matching.move_on_template where tenant_id = :tenant"))
                .as("each edition stays")
                .isEqualTo(3);
    }

    @Test
    void whoReadAnEarlierEditionReadsAgain() {
        home.taken(staff, BANK + "/word", WORDS + "&read=0");
        assertThat(staff.post(home.at(BANK + "/word"), WORDS + "&read=0").status())
                .isEqualTo(409);
        assertThat(staff.post(home.at(BANK + "/off"), "reason=x").status()).isEqualTo(409);
    }

    /** The clock of the machine that keeps the second edition is behind. */
    @Test
    void theLatestEditionCountsWhicheverClockItWasMadeBy() {
        home.taken(staff, BANK + "/word", WORDS + "&read=0");
        home.sql(
                "insert into matching.move_on_template (tenant_id, id, code, edition, follows, kept, content, reason, changed_by, changed_at)"
                        + " select tenant_id, '00000000-0000-7000-8000-000000000001', code, 2, follows, 'off', content, reason, changed_by,"
                        + " changed_at from matching.move_on_template where tenant_id = :tenant");
        home.does("delete", "step=" + home.of("bank_account"));
        assertThat(home.status("take", "template=bank_account")).isEqualTo(404);
    }

    @Test
    void oneOfItsOwnIsAddedAndOffered() {
        home.taken(
                staff, "/fr/desk/plan-steps/new", "track=work&title-fr=Chez+Ali&why-fr=Atelier&reason=Nouveau&read=0");
        assertThat(home.page(staff, "/fr/desk/plan-steps")).contains("Chez Ali", "Dans nos mots");
        assertThat(home.page(home.nobody, home.plan)).contains("Chez Ali");
    }

    @Test
    void whatIsNotSaidWellComesBack() {
        for (String sent : List.of(
                "track=work&title-fr=&why-fr=y&reason=r&read=0",
                "track=work&title-fr=x&why-fr=&reason=r&read=0",
                "track=castle&title-fr=x&why-fr=y&reason=r&read=0",
                "track=work&title-fr=x&why-fr=y&read=0",
                "track=work&title-fr=x&why-fr=y&reason=r&read=0&weeks=900",
                "track=work&title-fr=x&why-fr=y&reason=r&read=0&help=housing",
                "track=work&title-fr=x&why-fr=y&reason=r&read=0&course=http://elsewhere.example/",
                "track=work&title-fr=x&why-fr=y&reason=r&read=0&sources=a|javascript:alert(1)",
                "track=work&title-fr=x&why-fr=y&why-en=z&reason=r&read=0")) {
            assertThat(staff.post(home.at(BANK + "/word"), sent).status())
                    .as(sent)
                    .isEqualTo(422);
            assertThat(staff.post(home.at("/fr/desk/plan-steps/new"), sent).status())
                    .as(sent)
                    .isEqualTo(422);
        }
    }

    @Test
    void nobodyElseChangesThem() {
        assertThat(home.signedIn(Role.VOLUNTEER)
                        .post(home.at(BANK + "/word"), WORDS + "&read=0")
                        .status())
                .isEqualTo(403);
        assertThat(staff.get(home.at("/fr/desk/plan-steps/castle")).status()).isEqualTo(404);
        home.taken(
                staff, "/fr/desk/plan-steps/new", "track=work&title-fr=Chez+Ali&why-fr=Atelier&reason=Nouveau&read=0");
        String code = home.text("select code from matching.move_on_template where tenant_id = :tenant");
        Tenant stranger = caseworker.open(Role.CASEWORKER);
        Browser other = house.browser();
        house.signIn(other, stranger, House.userName(stranger, Role.CASEWORKER));
        assertThat(other.get(URI.create(House.address(stranger) + "/fr/desk/plan-steps/" + code))
                        .status())
                .isEqualTo(404);
    }
}
