package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** An administrator sets, paints, words and calls, and takes each of it back; with script at a desk, without on a phone in Arabic. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class AdministrationIT {
    private static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 30\"><script>alert(1)</script>"
                    + "<rect width=\"90\" height=\"30\" fill=\"#0a6b3d\"/></svg>";

    @Test
    void atADeskInFrench(Visits visits) {
        administrate(Reader.atDesk("fr"), visits);
    }

    @Test
    void onAPhoneInArabicWithoutScript(Visits visits) {
        administrate(Reader.withPhone("ar").withoutScript(), visits);
    }

    private static void administrate(Reader reader, Visits visits) {
        String home = "/" + reader.language();
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to("bretagne", home + "/admin")
                    .signIn("bretagne-admin")
                    .page();
            visit.speaks(reader.language()).isWellMade();
            page.locator("main a[href$='/admin/settings']").click();
            visit.isWellMade();
            setAndUndo(visit, page);
            visit.to("bretagne", home + "/admin/look").isWellMade();
            paintAndGoBack(visit, page, reader, visits);
            visit.to("bretagne", home + "/admin/texts").isWellMade();
            wordAndGoBack(visit, page, home);
            visit.to("bretagne", home + "/admin/campaign").isWellMade();
            callAndTakeDown(visit, page, home);
        }
    }

    private static void setAndUndo(Visit visit, Page page) {
        page.locator("#placement > summary").click();
        Locator days = page.locator("[id='placement.answer_days']");
        String before = days.inputValue();
        days.fill("400");
        page.locator("#placement form button:not([formaction])").click();
        assertThat(page.locator("[role=alert]")).containsText("60");
        visit.isWellMade();
        days.fill("12");
        page.locator("#placement form button:not([formaction])").click();
        assertThat(page).hasURL(Pattern.compile("settings\\?changed="));
        assertThat(days).hasValue("12");
        visit.isWellMade();
        page.locator("a[href$='/history/placement.answer_days']").click();
        visit.isWellMade();
        page.goBack();
        page.locator("form[action$='/undo'] button").click();
        assertThat(days).hasValue(before);
    }

    private static void paintAndGoBack(Visit visit, Page page, Reader reader, Visits visits) {
        page.locator("input[name=colours][value=own]").check();
        page.locator("#own").fill("#0a6b3d");
        if (reader.script()) {
            assertThat(page.locator("#light-brand")).hasValue("#0a6b3d");
        }
        page.locator("#file")
                .setInputFiles(new FilePayload("logo.svg", "image/svg+xml", LOGO.getBytes(StandardCharsets.UTF_8)));
        page.locator("button[value=preview]").click();
        assertThat(page.locator("#preview .alert--warn")).containsText("script");
        assertThat(page.locator("#preview .preview")).hasCount(4);
        visit.isWellMade();
        page.locator("button[value=save]").click();
        assertThat(page).hasURL(Pattern.compile("look\\?happened=saved$"));
        assertThat(page.locator("header .site__logo img.logo")).isVisible();
        assertThat(page.locator("header .site__logo img.logo")).hasJSProperty("complete", true);
        // as it was given in the light scheme, as it was made of it in the dark
        assertThat(page.locator("header.site"))
                .hasCSS("border-top-color", Pattern.compile("rgb\\((10, 107, 61|131, 214, 162)\\)"));
        visit.isWellMade();
        visit.to("bretagne", "/" + reader.language() + "/").isWellMade();
        wornOutside(reader, visits);
        visit.to("bretagne", "/" + reader.language() + "/admin/look?happened=saved");
        page.locator("main .alert form button").click();
        assertThat(page).hasURL(Pattern.compile("look\\?happened=restored$"));
        assertThat(page.locator("header .site__logo img.logo")).hasCount(0);
    }

    /** Who is asked for the password sees the association's own colours and logo, and so does who looks for it in the directory. */
    private static void wornOutside(Reader reader, Visits visits) {
        try (Visit stranger = visits.by(reader)) {
            Page page =
                    stranger.to("bretagne", "/" + reader.language() + "/desk").page();
            assertThat(page.locator("#password")).isVisible();
            Locator logo = page.locator("header .site__logo img.logo");
            assertThat(logo).isVisible();
            assertThat(logo).hasJSProperty("complete", true);
            assertThat(page.locator("button[name=login]"))
                    .hasCSS("background-color", Pattern.compile("rgb\\((10, 107, 61|131, 214, 162)\\)"));
            stranger.speaks(reader.language());
            stranger.toPlatform("/" + reader.language() + "/");
            assertThat(page.locator("a.door img.door__logo")).isVisible();
            assertThat(page.locator("li[data-look=bretagne] .icon").last())
                    .hasCSS("color", Pattern.compile("rgb\\((10, 107, 61|131, 214, 162)\\)"));
            stranger.isWellMade();
        }
    }

    private static void wordAndGoBack(Visit visit, Page page, String home) {
        page.locator("a[href$='/texts/mail.offer_receipt.subject']").click();
        visit.isWellMade();
        page.locator("#text-fr").fill("Merci de la part de {0}");
        page.locator("button[value=save]").click();
        assertThat(page.locator("[role=alert]")).containsText("{1}");
        visit.to("bretagne", home + "/admin/texts/home.sentence");
        page.locator("#text-fr").fill("Une porte s'ouvre à Rennes.");
        page.locator("button[value=save]").click();
        assertThat(page).hasURL(Pattern.compile("happened=saved"));
        visit.isWellMade();
        visit.to("bretagne", "/fr/");
        assertThat(page.locator("h1")).hasText("Une porte s’ouvre à Rennes.");
        visit.to("bretagne", home + "/admin/texts/home.sentence");
        page.locator("#text-fr").fill("");
        page.locator("button[value=save]").click();
        assertThat(page.locator("#history ~ ol > li")).not().hasCount(0);
    }

    private static void callAndTakeDown(Visit visit, Page page, String home) {
        page.locator("#title-fr").fill("Un toit pour l'hiver");
        page.locator("#text-fr").fill("Il fait froid.\n\nUne chambre suffit.");
        page.locator("#file").setInputFiles(new FilePayload("porte.png", "image/png", picture()));
        page.locator("button[value=save]").click();
        assertThat(page.locator("[role=alert] a[href='#alt-fr']")).isVisible();
        visit.isWellMade();
        page.locator("#alt-fr").fill("Une porte bleue, entrouverte.");
        page.locator("button[value=save]").click();
        assertThat(page).hasURL(Pattern.compile("campaign\\?happened=saved$"));
        visit.isWellMade();
        visit.to("bretagne", home + "/");
        assertThat(page.locator("#call")).hasText("Un toit pour l'hiver");
        visit.isWellMade();
        page.locator("a[href$='/campaign']").click();
        assertThat(page.locator("img.photo")).hasAttribute("alt", "Une porte bleue, entrouverte.");
        assertThat(page.locator("main a.button")).hasAttribute("href", home + "/offer?kind=housing");
        visit.isWellMade();
        visit.to("bretagne", home + "/admin/campaign");
        page.locator("form[action$='/down'] button").click();
        assertThat(page).hasURL(Pattern.compile("happened=down$"));
        visit.isWellMade();
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(1_200, 700, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
