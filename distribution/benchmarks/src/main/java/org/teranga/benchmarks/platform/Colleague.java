package org.teranga.benchmarks.platform;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody of a team who works at the desk: takes the next file, reads it, calls, says how it went and what comes now, and thinks before each
 * press. Whom they reach, and how a call goes, is drawn; the same seed draws the same.
 */
final class Colleague {
    private static final Pattern FILE = Pattern.compile("/fr(/desk/(offer|need)s/([0-9a-f-]{36}))");
    private static final double REACHED = 0.72;
    private static final double VOICEMAIL = 0.88;
    private static final double WRONG_NUMBER = 0.98;
    private static final double READY = 0.7;
    private static final double PARKED = 0.8;
    private static final int DAYS_TO_NEXT = 3;
    private static final int PARKED_DAYS = 30;

    private final SimulatedLearner browser;
    private final Random draw;
    private final long thinkingMillis;
    private final List<Double> waits;
    private int worked;

    /**
     * @param waits where each page's milliseconds are written: one list for all, that bears it
     */
    Colleague(SimulatedLearner browser, long seed, double thinking, List<Double> waits) {
        this.browser = browser;
        this.draw = new Random(seed);
        this.thinkingMillis = Math.round(thinking * 1_000);
        this.waits = waits;
    }

    /** How many files they have had. */
    int worked() {
        return worked;
    }

    /**
     * Works until nothing is next, or so many are done.
     *
     * @param today by the platform's clock
     * @return whether something may be left
     */
    boolean work(int most, LocalDate today, BooleanSupplier over) throws IOException, InterruptedException {
        String last = "";
        for (int i = 0; i < most && !over.getAsBoolean(); i++) {
            think();
            Map<String, String> but = Map.of("but", last);
            SimulatedLearner.Page next = timed(() -> browser.post("/fr/desk/tasks/next", but));
            Matcher file = FILE.matcher(next.location());
            if (!file.find()) {
                expect(next, 303);
                return false;
            }
            String page = file.group();
            expect(timed(() -> browser.get(page)), 200);
            last = file.group(3);
            call("/fr/desk/files/" + file.group(2) + "/" + last, page, today);
            worked++;
        }
        return true;
    }

    private void call(String file, String page, LocalDate today) throws IOException, InterruptedException {
        think();
        double drawn = draw.nextDouble();
        if (drawn < REACHED) {
            step(file + "/notes", page, Map.of("channel", "call", "went", "reached", "text", "Ça tient toujours."));
            moves(file, page, today);
        } else {
            String went = drawn < VOICEMAIL ? "voicemail" : drawn < WRONG_NUMBER ? "no_answer" : "wrong_number";
            step(file + "/notes", page, Map.of("channel", "call", "went", went));
        }
    }

    /** Most are ready then, and nothing is left to do; some wait until a day; with the others something is to be done. */
    private void moves(String file, String page, LocalDate today) throws IOException, InterruptedException {
        think();
        double drawn = draw.nextDouble();
        if (drawn < PARKED) {
            step(file + "/done", page, Map.of("what", "next_step"));
            step(
                    file + "/stage",
                    page,
                    drawn < READY
                            ? Map.of("stage", "ready")
                            : Map.of(
                                    "stage",
                                    "parked",
                                    "until",
                                    today.plusDays(PARKED_DAYS).toString()));
        } else {
            String on = today.plusDays(DAYS_TO_NEXT).toString();
            step(file + "/next", page, Map.of("what", "Fixer la visite", "on", on));
        }
    }

    private void step(String path, String page, Map<String, String> form) throws IOException, InterruptedException {
        expect(timed(() -> browser.post(path, form)), 303);
        expect(timed(() -> browser.get(page)), 200);
    }

    private void think() throws InterruptedException {
        Thread.sleep(thinkingMillis / 2 + draw.nextLong(Math.max(1, thinkingMillis)));
    }

    private static void expect(SimulatedLearner.Page page, int status) throws IOException {
        if (page.status() != status) {
            throw new IOException(page.address().getPath() + " answered " + page.status());
        }
    }

    private SimulatedLearner.Page timed(Request request) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        SimulatedLearner.Page page = request.send();
        waits.add((System.nanoTime() - begun) / 1e6);
        return page;
    }

    private interface Request {
        SimulatedLearner.Page send() throws IOException, InterruptedException;
    }
}
