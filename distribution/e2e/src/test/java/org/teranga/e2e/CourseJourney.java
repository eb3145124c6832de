package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody goes through a course as its pages lead: lesson after lesson, a story, a quiz that is not passed at first. */
final class CourseJourney {
    private static final Pattern QUESTION = Pattern.compile("/quiz/[0-9a-f-]{36}/[0-9a-f-]{36}/\\d+(#told)?$");
    private static final Pattern RESULT = Pattern.compile("/quiz/[0-9a-f-]{36}/[0-9a-f-]{36}$");

    /** The words of an element. */
    private static final String WORDS = "const words = e => e.textContent.replace(/\\s+/g, ' ').trim();";

    /** What the review of an attempt teaches: the words of each question, and what is right. */
    private static final String LEARN = """
            () => {
                %s
                return Object.fromEntries([...document.querySelectorAll('section.panel[id^=q]')].map(q => [
                    words(q.querySelector('h3')),
                    {
                        right: [...q.querySelectorAll('.choice--right > span:not(.choice__mark)')].map(words),
                        rows: Object.fromEntries([...q.querySelectorAll('.choice--told')].filter(row => row.querySelector('span > span'))
                            .map(row => [words(row.querySelector('span > span')), words(row.querySelector('b, .choice__mark'))])),
                        accepted: [...q.querySelectorAll('p > b bdi')].map(words)
                    }]));
            }
            """.formatted(WORDS);

    /** Fills in the form of a question by what is known; with the first thing there is where nothing is. */
    private static final String FILL = WORDS + """
            const fill = (page, known) => {
                const form = page.querySelector('article form');
                const one = known[words(page.querySelector('h1'))];
                form.querySelectorAll('input[type=radio], input[type=checkbox]').forEach((input, i) => {
                    input.checked = one ? one.right.includes(words(input.closest('label').querySelector('span'))) : i === 0;
                });
                form.querySelectorAll('select').forEach((select, i) => {
                    const right = one ? one.rows[words(form.querySelector('label[for="' + select.id + '"]'))] : '';
                    const at = [...select.options].findIndex(option => words(option) === right);
                    select.selectedIndex = !one ? i + 1 : at > 0 ? at : Number(/\\d+/.exec(right)[0]);
                });
                form.querySelectorAll('input[type=text]').forEach(input => {
                    input.value = one && one.accepted.length ? one.accepted[0].split(' ')[0] : '7';
                });
                return form;
            };
            """;

    private static final String ANSWER = "known => { " + FILL + " fill(document, known).requestSubmit(); }";

    /** The same for all questions that are left, with the forms and links of their pages, which are not painted; then the page of the end. */
    private static final String ANSWER_THE_REST = "async known => { " + FILL + """
            let page = document;
            let address = location.href;
            while (/[/][0-9]{1,3}(#told)?$/.test(address)) {
                const next = page.querySelector('article p.row a.button');
                let answer;
                if (page.querySelector('article form')) {
                    const form = fill(page, known);
                    answer = await fetch(form.getAttribute('action'), {method: 'POST', body: new URLSearchParams(new FormData(form))});
                } else {
                    answer = await fetch(next.getAttribute('href'));
                }
                page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                address = answer.url;
            }
            location.assign(address);
            }
            """;

    private final Visit visit;
    private final Page page;
    private final String course;

    CourseJourney(Visit visit, String course) {
        this.visit = visit;
        this.page = visit.page();
        this.course = course;
    }

    /** Presses the one button of the course's page. */
    CourseJourney begin() {
        follow(page.locator("main a.button[href*='/" + course + "/']").first());
        return this;
    }

    /** Has read the lesson on the page. */
    CourseJourney read() {
        follow(page.locator("article form button[type=submit]"));
        return this;
    }

    /**
     * Reads on to one of the lesson's headings, and rests there.
     *
     * @return the id of its passage
     */
    String restAt(int heading) {
        Locator passage = page.locator("section[id^='place-']").nth(heading);
        page.waitForResponse(
                answer -> answer.url().endsWith("/place"), () -> passage.evaluate("e => e.scrollIntoView()"));
        return passage.getAttribute("id");
    }

    /** Reads all lessons that are left, lives through the story, and comes to the quiz. */
    CourseJourney untilTheQuiz() {
        while (page.locator("article [data-read]").count() > 0) {
            read();
        }
        while (page.locator("button.choice").count() > 0) {
            follow(page.locator("button.choice").last());
        }
        visit.isWellMade();
        follow(page.locator("#here a.button"));
        return this;
    }

    /**
     * Takes the quiz with answers that come first, reads what was right, takes it again and passes.
     *
     * @param pressed so many questions of the second attempt are answered on their pages; the rest goes faster
     */
    CourseJourney passAtTheSecondAttempt(int pressed) {
        attempt(Map.of(), 1);
        assertThat(page.locator("#review ~ section")).not().hasCount(0);
        Object learnt = page.evaluate(LEARN);
        attempt(learnt, pressed);
        assertThat(page.locator("main .lede")).containsText("100");
        visit.isWellMade();
        follow(page.locator("main a.button[href*='" + course + "?']"));
        return this;
    }

    private void attempt(Object known, int pressed) {
        follow(page.locator("main form[method=post] button").first());
        for (int i = 0; i < pressed && QUESTION.matcher(page.url()).find(); i++) {
            page.waitForNavigation(() -> page.evaluate(ANSWER, known));
            assertThat(page.locator("#told")).isVisible();
            if (i == 0) {
                visit.isWellMade();
            }
            follow(page.locator("article p.row a.button").first());
        }
        if (QUESTION.matcher(page.url()).find()) {
            page.waitForNavigation(() -> page.evaluate(ANSWER_THE_REST, known));
        }
        assertThat(page).hasURL(RESULT);
    }

    private void follow(Locator way) {
        page.waitForNavigation(way::click);
    }
}
