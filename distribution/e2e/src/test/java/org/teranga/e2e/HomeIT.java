package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A host builds up a home on a phone in three sittings, without any script. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.TOULOUSE)
class HomeIT {
    @Test
    void aHostBuildsUpAHomeOnAPhoneInThreeSittings(Visits visits, @TempDir Path files) throws IOException {
        try (Visit visit = visits.by(Reader.withPhone("fr").withoutScript())) {
            OfferJourney offer = new OfferJourney(visit.to("toulouse", "/fr/").page());
            offer.chooseHousing();
            offer.fill("31170", "3", "home@example.org");
            offer.send();
            offer.followLink();
            HomeJourney home = new HomeJourney(offer.page());
            first(visit, home);
            second(visit, home);
            third(visit, home, photograph(files));
        }
    }

    private static void first(Visit visit, HomeJourney home) {
        home.comeBack();
        visit.isWellMade().speaks("fr");
        home.open("where");
        home.fill("street", "12 rue des Plantes");
        home.fill("town", "Tournefeuille");
        home.fill("near_stop", "4");
        home.fill("point", "chez moi");
        home.save();
        assertThat(home.page()).hasTitle(Pattern.compile("^Erreur"));
        assertThat(home.page().locator("#street")).hasValue("12 rue des Plantes");
        visit.isWellMade();
        home.fill("point", "43.5821, 1.3454");
        home.save();
        assertThat(home.page()).hasURL(Pattern.compile("happened=where$"));
    }

    private static void second(Visit visit, HomeJourney home) {
        home.comeBack();
        home.open("rooms");
        visit.isWellMade();
        home.fill("room1_double", "1");
        home.fill("steps", "14");
        home.choose("bathroom", "own");
        home.save();
        home.addAdult("Marc Roux", "61");
        visit.isWellMade();
        assertThat(home.main()).containsText("Marc Roux");
        home.open("rules");
        visit.isWellMade();
        home.choose("rule_smoking", "outside");
        home.save();
    }

    private static void third(Visit visit, HomeJourney home, Path photograph) {
        home.comeBack();
        assertThat(home.main()).containsText("Marc Roux");
        home.open("photos");
        home.addPhotograph(photograph, "La grande chambre");
        visit.isWellMade();
        assertThat(home.main()).containsText("aucun ménage ne la voit");
        home.comeBack();
        home.open("words");
        home.fill("about_home", "Une maison calme, un jardin.");
        home.save();
        visit.isWellMade().speaks("fr");
        assertThat(home.main()).containsText("4 parties sur 6");
    }

    private static Path photograph(Path files) throws IOException {
        Path file = files.resolve("room.jpg");
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", Files.newOutputStream(file));
        return file;
    }
}
