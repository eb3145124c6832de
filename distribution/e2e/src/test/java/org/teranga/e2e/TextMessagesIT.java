package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.testrun.Patience;

/**
 * A household with a telephone and no e-mail address writes in Tigrinya, is answered from a template in Tigrinya by somebody who reads
 * French, hears of it by SMS, answers by SMS, and says STOP in Arabic. The conversation and the file tell it all.
 */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class TextMessagesIT {
    private static final String PHONE = "+33639980217";
    private static final String WORDS = "መዓስ ክንራኸብ ንኽእል?";
    private static final String ANSWER = "የቐንየለይ፣ ሰሉስ ክመጽእ እየ";
    private static final String CAMERA = "Camera-48.8566-2.3522";
    private static final String STOP = "توقف";
    private static final Pattern SENT = Pattern.compile("happened=sent#last$");

    @Test
    void aHouseholdIsToldBySmsAndAnswersBySmsUntilItSaysStop(Visits visits) {
        try (Visit household = visits.by(Reader.withPhone("ti"));
                Visit staff = visits.by(Reader.atDesk("fr"));
                Visit operator = visits.by(Reader.atDesk("fr"));
                Visit admin = visits.by(Reader.atDesk("fr"))) {
            isAwake(admin);
            Page page = writes(household);
            Page desk = answers(staff);
            assertThat(desk.locator(".log > li").last()).containsText("pas encore lu");
            Locator text = texted(operator);
            assertThat(text).containsText("ንዓኹም ሓድሽ መልእኽቲ");
            assertThat(text).not().containsText(Pattern.compile("bretagne|Bretagne|መልእኽትኹም በጺሑና"));
            page.navigate(link(text));
            assertThat(page).hasURL(Pattern.compile("/ti/messages/"));
            household.speaks("ti").isWellMade();
            assertThat(page.locator(".log")).containsText("መልእኽትኹም በጺሑና");
            desk.reload();
            assertThat(desk.locator(".log > li").last()).not().containsText("pas encore lu");
            reply(operator, ANSWER);
            shown(desk, ANSWER);
            assertThat(desk.locator(".log > li").last()).containsText("par SMS");
            staff.speaks("fr").isWellMade();
            toldByTheFile(staff);
            reply(operator, STOP);
            saysStopped(staff);
        }
    }

    /** The association has no quiet hours: at night a text would leave in the morning. */
    private static void isAwake(Visit admin) {
        Page page = admin.to("bretagne", "/fr/admin/settings")
                .signIn("bretagne-admin")
                .page();
        page.locator("#texting > summary").click();
        for (String hour : List.of("texting.quiet_from", "texting.quiet_until")) {
            page.locator("[name='" + hour + "']").fill("8");
        }
        page.locator("#texting form button:not([formaction])").click();
        assertThat(page).hasURL(Pattern.compile("settings\\?changed="));
    }

    private static Page writes(Visit household) {
        Page page = household.to("bretagne", "/ti/need?kind=housing").page();
        page.locator("#postcode").fill("35000");
        page.locator("#adults").fill("1");
        page.locator("input[name=languages][value=ti]").check();
        page.locator("#phone").fill(PHONE);
        page.locator("main form button").click();
        page.locator("main a[href*='/need/status/']").first().click();
        page.locator("main a[href$='/messages']").first().click();
        household.speaks("ti").isWellMade();
        page.locator("#text").fill(WORDS);
        page.locator("#write summary").click();
        page.locator("#file1").setInputFiles(new FilePayload("carte.jpg", "image/jpeg", picture()));
        page.locator("#write button").click();
        assertThat(page).hasURL(SENT);
        return page;
    }

    /** With words of a camera behind its pixels. */
    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            bytes.write(CAMERA.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static Page answers(Visit staff) {
        Page desk = staff.to("bretagne", "/fr/desk/messages")
                .signIn("bretagne-caseworker")
                .page();
        Locator first = desk.locator("main tbody tr").first();
        assertThat(first).containsText("un non lu");
        first.locator("th a").click();
        assertThat(desk.locator(".log")).containsText(WORDS);
        String file = desk.locator(".log a[href*='/files/']").getAttribute("href");
        Object bytes = desk.evaluate("async file => (await fetch(file)).text()", file);
        assertThat(bytes.toString()).contains("JFIF").doesNotContain(CAMERA);
        desk.locator("a.chip[href*='reply=received']").click();
        assertThat(desk.locator("#text")).hasValue(Pattern.compile("መልእኽትኹም በጺሑና"));
        assertThat(desk.locator("#write")).containsText("Nous avons bien reçu votre message");
        assertThat(desk.locator("#write")).containsText("Pas encore lu par une personne");
        assertThat(desk.locator("#language")).hasValue("ti");
        staff.speaks("fr").isWellMade();
        desk.locator("#write button").click();
        assertThat(desk).hasURL(SENT);
        staff.isWellMade();
        return desk;
    }

    /** The newest text message to the household, once it has left. */
    private static Locator texted(Visit operator) {
        Page texts =
                operator.toPlatform("/fr/operator/texts").signIn("operator").page();
        return shown(texts, "ንዓኹም ሓድሽ መልእኽቲ");
    }

    private static Locator shown(Page page, String words) {
        Locator found = page.locator("main").getByText(words).first();
        Awaitility.await()
                .atMost(Patience.of(Duration.ofMinutes(3)))
                .pollInSameThread()
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    page.reload();
                    return found.isVisible();
                });
        return found;
    }

    private static String link(Locator text) {
        String words = text.textContent();
        assertThat(words).as("at the platform's own host").contains("/s/");
        return words.substring(words.indexOf("http")).strip();
    }

    private static void reply(Visit operator, String words) {
        Page texts = operator.toPlatform("/fr/operator/texts").page();
        Locator message = texts.locator("article:has-text('" + PHONE + "')").first();
        message.locator("input[name=text]").fill(words);
        message.locator("button").click();
        assertThat(texts).hasURL(Pattern.compile("answered=yes$"));
    }

    /** Who wrote what, which way, the newest first. */
    private static void toldByTheFile(Visit staff) {
        Page desk = staff.page();
        desk.locator("main a[href*='/desk/needs/']").first().click();
        Locator written = desk.locator(
                "#story .log > li", new Page.LocatorOptions().setHasText(Pattern.compile("Message (reçu|envoyé)")));
        assertThat(written).containsText(new String[] {ANSWER, "መልእኽትኹም በጺሑና", WORDS});
        assertThat(written)
                .containsText(new String[] {"Message reçu, par SMS", "Message envoyé, par SMS", "La personne"});
        desk.goBack();
    }

    private static void saysStopped(Visit staff) {
        Page desk = staff.page();
        shown(desk, "Cette personne a répondu STOP");
        desk.locator("#text").fill("ሰላም");
        desk.locator("#write button").click();
        assertThat(desk).hasURL(Pattern.compile("happened=sent\\.stopped#last$"));
        staff.isWellMade();
        desk.locator("main a[href*='/desk/needs/']").first().click();
        assertThat(desk.locator("main")).containsText("Cette personne ne veut plus de SMS");
    }
}
