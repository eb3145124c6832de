package org.teranga.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/**
 * What a person does on an association's first day, counted: pages that have to be read, and fields that have to be filled in or buttons
 * pressed. At twenty seconds for a page and eight for each thing done on it, the sum is a person's time, generously.
 */
final class FirstDay {
    private static final int SECONDS_FOR_A_PAGE = 20;
    private static final int SECONDS_FOR_A_DEED = 8;

    private final Page page;
    private int pages;
    private int deeds;

    FirstDay(Page page) {
        this.page = page;
    }

    /** Reads the page that is open now. */
    FirstDay reads() {
        pages++;
        return this;
    }

    FirstDay fills(String selector, String text) {
        deeds++;
        page.locator(selector).fill(text);
        return this;
    }

    FirstDay ticks(String selector) {
        deeds++;
        page.locator(selector).check();
        return this;
    }

    FirstDay presses(String selector) {
        deeds++;
        page.locator(selector).first().click();
        return this;
    }

    FirstDay uploads(String selector, String name, String content) {
        deeds++;
        page.locator(selector)
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** What a person would need for all of it. */
    int seconds() {
        return pages * SECONDS_FOR_A_PAGE + deeds * SECONDS_FOR_A_DEED;
    }

    @Override
    public String toString() {
        return pages + " pages and " + deeds + " deeds, " + seconds() + " s";
    }
}
