package org.teranga.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The way of an offer, from the home page to the page behind its secret link. */
record OfferJourney(Page page) {
    /** From the home page to the questions about a room. */
    void chooseHousing() {
        page.locator("main a[href$='/offer?kind=housing']").first().click();
    }

    void fill(String postcode, String capacity, String email) {
        page.locator("#postcode").fill(postcode);
        page.locator("input[name=shared][value=no]").check();
        page.locator("#capacity").fill(capacity);
        page.locator("input[name=host][value=couple]").check();
        page.locator("input[name=languages][value=fr]").check();
        page.locator("#email").fill(email);
    }

    void send() {
        page.locator("main form button").click();
    }

    /** From the receipt to the page behind the secret link. */
    void followLink() {
        page.locator("main a[href*='/offer/status/']").first().click();
    }

    void change(String capacity) {
        page.locator("main a[href$='/change']").click();
        page.locator("#capacity").fill(capacity);
        send();
    }

    void withdraw() {
        page.locator("main summary").click();
        page.locator("form[action$='/withdraw'] button").click();
    }

    void undo() {
        page.locator("form[action$='/restore'] button").click();
    }

    Locator faults() {
        return page.locator(".faults li a");
    }

    Locator facts() {
        return page.locator("main dl.facts");
    }
}
