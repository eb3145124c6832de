package org.teranga.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The pages on which a host builds up a home, in French, from the page of the offer. */
final class HomeJourney {
    private final Page page;
    private final String offer;

    /** @param page stands on the page of the offer, behind its secret link */
    HomeJourney(Page page) {
        this.page = page;
        this.offer = page.url().replaceFirst("\\?.*", "");
    }

    Page page() {
        return page;
    }

    /** Comes back by the link, as after some days. */
    void comeBack() {
        page.navigate(offer);
        page.locator("#main a[href$='/home']").click();
    }

    void open(String part) {
        page.locator("a[href$='/home/" + part + "']").first().click();
    }

    void fill(String field, String value) {
        page.locator("#" + field).fill(value);
    }

    void choose(String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']").check();
    }

    void save() {
        page.locator("#main form button[type='submit']").first().click();
    }

    void addAdult(String name, String age) {
        addAdult(name, age, "");
    }

    /** @param email where that adult is asked; nothing where it is not told yet */
    void addAdult(String name, String age, String email) {
        page.locator("a[href$='/home/adults']").click();
        fill("name", name);
        fill("age", age);
        fill("email", email);
        save();
    }

    void addPhotograph(Path file, String caption) {
        page.locator("#file").setInputFiles(file);
        fill("caption", caption);
        page.locator("form[enctype] button").click();
    }

    Locator main() {
        return page.locator("#main");
    }
}
