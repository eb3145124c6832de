package org.teranga.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * What one host and two households have left at an association without an account.
 *
 * @param pages the pages behind their links, by their paths after the language
 */
record PersonalRecords(List<String> pages) {
    private static final List<String> OF_A_HOME =
            List.of("", "/where", "/rooms", "/people", "/rules", "/words", "/photos", "/adults");

    /** Leaves an offer of a room, whose home is told in every part, what a household needs, and what another took back. */
    static PersonalRecords left(Visit visit, String association) throws IOException {
        List<String> pages = new ArrayList<>(offer(visit, association));
        pages.addAll(need(visit, association));
        pages.add(withdrawn(visit, association));
        pages.add("/need/status/" + "x".repeat(32));
        pages.add("/placement/" + "x".repeat(32));
        return new PersonalRecords(List.copyOf(pages));
    }

    private static List<String> offer(Visit visit, String association) throws IOException {
        Page page = visit.to(association, "/fr/").page();
        OfferJourney offer = new OfferJourney(page);
        offer.chooseHousing();
        offer.fill("35000", "3", "pages@example.org");
        offer.send();
        String receipt = path(page);
        offer.followLink();
        String status = path(page);
        HomeJourney home = new HomeJourney(page);
        tell(home);
        String adult = page.locator("main a[href*='/home/adults/']").last().getAttribute("href");
        Stream<String> ofHome = OF_A_HOME.stream().map(part -> status + "/home" + part);
        Stream<String> ofOffer = Stream.of("", "/change", "/path", "/charter").map(part -> status + part);
        return Stream.of(Stream.of(receipt, adult.replaceFirst("^/fr", "")), ofOffer, ofHome)
                .flatMap(paths -> paths)
                .toList();
    }

    /** Tells every part of a home, in names and numbers. */
    static void tell(HomeJourney home) throws IOException {
        home.comeBack();
        home.open("where");
        home.fill("street", "12 rue Kléber");
        home.fill("town", "Rennes");
        home.fill("point", "48.1102, -1.6801");
        home.fill("near_stop", "4");
        home.save();
        home.open("rooms");
        home.fill("room1_double", "1");
        home.choose("bathroom", "own");
        home.save();
        home.addAdult("Marc Roux", "61");
        home.open("rules");
        home.choose("rule_smoking", "outside");
        home.save();
        home.open("photos");
        home.page().locator("#file").setInputFiles(new FilePayload("room.jpg", "image/jpeg", photograph()));
        home.fill("caption", "Grande chambre");
        home.page().locator("form[enctype] button").click();
        home.comeBack();
    }

    private static byte[] photograph() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static List<String> need(Visit visit, String association) {
        String receipt = ask(visit, association, "asks@example.org");
        Page page = visit.page();
        String status = path(page);
        page.locator("main a[href$='/messages']").first().click();
        page.locator("#text").fill("42?");
        page.locator("#write button").click();
        return Stream.concat(
                        Stream.of(receipt),
                        Stream.of("", "/people", "/messages", "/readers", "/erase")
                                .map(part -> status + part))
                .toList();
    }

    private static String withdrawn(Visit visit, String association) {
        ask(visit, association, "asked@example.org");
        Page page = visit.page();
        String status = path(page);
        page.locator("main details:has(form[action$='/withdraw']) summary").click();
        page.locator("form[action$='/withdraw'] button").click();
        return status;
    }

    /** Asks for a room and follows the link of the receipt; the path of the receipt. */
    private static String ask(Visit visit, String association, String email) {
        Page page = visit.to(association, "/fr/need?kind=housing").page();
        page.locator("#postcode").fill("35000");
        page.locator("#adults").fill("2");
        page.locator("input[name=languages][value=fr]").check();
        page.locator("#email").fill(email);
        page.locator("main form button").click();
        String receipt = path(page);
        page.locator("main a[href*='/need/status/']").first().click();
        return receipt;
    }

    /** Where a page stands, after its language. */
    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+/fr", "").replaceFirst("[?#].*", "");
    }
}
