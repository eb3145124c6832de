package org.teranga.matching.exchange.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.teranga.matching.exchange.ExchangeLetter;
import org.teranga.matching.exchange.ExchangeLetters;
import org.teranga.platform.identity.Role;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.TestClock;

/**
 * Whatever is asked, answered, edited, decided, taken over, declined, given back and asked back, in any order, with letters that come twice or too
 * late: the record is never open at both; nothing arrives without the yes that counted and a second person; and until it is taken over no row of the
 * other says who it is. More histories, or others: {@code -Dteranga.handovers.histories=100 -Dteranga.handovers.seed=7}.
 */
@Assembled
class HandoverHistoriesTest {
    private static final int HISTORIES = Integer.getInteger("teranga.handovers.histories", 2);
    private static final long SEED = Long.getLong("teranga.handovers.seed", 14);
    private static final int ACTS = 24;
    private static final Pattern WHO = Pattern.compile("Amina|amina@|612345678");

    @Inject
    private TwoAssociations two;

    @Inject
    private ExchangeLetters letters;

    @Inject
    private TransferRound clock;

    private final Set<String> arrived = new HashSet<>();
    private final Map<String, Integer> seen = new TreeMap<>();

    @Test
    void inAnyHistoryItIsNeverOpenTwiceNorGoesWithoutAYesAndTwo() {
        for (int history = 0; history < HISTORIES; history++) {
            long seed = SEED * 1_000_003 + history;
            Random random = new Random(seed);
            two.open();
            for (int act = 0; act < ACTS; act++) {
                String did = act(random);
                two.letters();
                seen.merge(did, 1, Integer::sum);
                check("history %d of seed %d, act %d: %s".formatted(history, SEED, act, did));
            }
        }
        assertThat(arrived).as("something happens: %s", seen).isNotEmpty();
        System.out.printf("%,d histories, seed %d: %d arrived, %s%n", HISTORIES, SEED, arrived.size(), seen);
    }

    private void check(String when) {
        assertThat(two.openCopies()).as(when).isLessThanOrEqualTo(1);
        String id = two.value(two.other, "select id from matching.exchange_arrival order by arrived_at desc limit 1");
        String of = "' and shown::jsonb ->> 'transfer' = '" + id + "'";
        if (!id.isEmpty()
                && !two.value(
                                two.own,
                                "select coalesce(sent_at::text, '') from matching.exchange_transfer where id = '" + id
                                        + "'")
                        .isEmpty()) {
            arrived.add(id);
            assertThat(two.value(
                            two.own, "select count(*) from platform.decision where what = '" + TransferYes.YES + of))
                    .as("%s: a yes", when)
                    .isNotEqualTo("0");
            assertThat(two.value(
                            two.own,
                            "select count(*) from platform.decision d join matching.exchange_transfer t on t.id = '"
                                    + id
                                    + "' where d.what = '" + TransferYes.SENT
                                    + "' and d.shown::jsonb ->> 'transfer' = '" + id
                                    + "' and d.person_id <> t.asked_by and d.shown::jsonb ->> 'field.radius_km' = (select y.shown::jsonb ->>"
                                    + " 'field.radius_km' from platform.decision y where y.what = '" + TransferYes.YES
                                    + "' and y.shown::jsonb ->> 'transfer' = '" + id
                                    + "' order by y.decided_at desc limit 1)"))
                    .as("%s: another decided on what was agreed to", when)
                    .isNotEqualTo("0");
        }
        assertThat(WHO.matcher(
                                two.value(
                                        two.other,
                                        "select coalesce((select string_agg(to_jsonb(a)::text, '') from matching.exchange_arrival a), '')"
                                                + " || coalesce((select string_agg(to_jsonb(f)::text, '') from matching.exchange_foreign f), '')"))
                        .find())
                .as("%s: nobody reads who it is in what arrived", when)
                .isFalse();
    }

    private String act(Random random) {
        String id =
                two.value(two.own, "select id from matching.exchange_transfer order by asked_at desc, id desc limit 1");
        Role role = random.nextBoolean() ? Role.CASEWORKER : Role.LEAD;
        int which = random.nextBoolean() ? next(random) : random.nextInt(17);
        return switch (which) {
            case 0, 1 -> "asks " + opensAgain() + two.desk(two.own, role, "/ask/" + two.listing);
            case 2, 3, 4 -> "yes " + yes();
            case 5 -> random.nextInt(4) == 0 ? "no " + two.says("no", "").status() : "waits";
            case 6, 7, 8 -> "sends " + two.desk(two.own, role, "/" + known(id) + "/send");
            case 9, 10, 11 -> "takes " + two.desk(two.other, Role.CASEWORKER, "/arrived/" + waits(id) + "/take");
            case 12 ->
                random.nextBoolean()
                        ? "gives back " + two.desk(two.other, role, "/arrived/" + known(id) + "/give-back")
                        : "declines "
                                + two.post(
                                                two.other,
                                                role,
                                                "/en/desk/handovers/arrived/" + known(id) + "/decline",
                                                Map.of("why", "Full"))
                                        .status();
            case 13 ->
                "edits "
                        + two.change(
                                two.own,
                                "update matching.need set radius_km = ? where id = ?",
                                20 + random.nextInt(60),
                                two.need.value());
            case 14 -> "stops " + two.says("stop", "").status();
            case 15 -> again(id, random);
            default -> round();
        };
    }

    /** What would come next, so that histories get somewhere. */
    private int next(Random random) {
        return switch (two.state(two.own)) {
            case "asked" -> 2;
            case "agreed" -> 6;
            case "sent", "recalled" -> random.nextInt(3) == 0 ? 14 : 9;
            case "taken_back" -> random.nextBoolean() ? 9 : 0;
            case "accepted" -> 12;
            default -> 0;
        };
    }

    /** What went and came back, or was declined, the team may open to the other anew. */
    private String opensAgain() {
        two.change(two.own, "update matching.exchange_listing set closed_at = null, declined_at = null");
        return "";
    }

    private String yes() {
        var page = two.person("/handover");
        return page.status() == 200 && page.body().contains("name=\"shown\"")
                ? String.valueOf(
                        two.says("yes", TwoAssociations.shown(page.body())).status())
                : "not asked";
    }

    /** A letter that comes twice, or too late: either association says once more what it may have said. */
    private String again(String id, Random random) {
        if (id.isEmpty()) {
            return "nothing";
        }
        boolean recall = random.nextBoolean();
        String state = two.state(two.other);
        if (recall) {
            two.as(two.own, () -> say(two.other.id(), ExchangeLetter.What.RECALL, id));
            return "asks back again";
        }
        ExchangeLetter.What said = switch (state) {
            case "accepted" -> ExchangeLetter.What.TAKEN_OVER;
            case "returned" -> ExchangeLetter.What.LET_GO;
            case "declined" -> ExchangeLetter.What.NOT_TAKEN;
            case "given_back" -> ExchangeLetter.What.GIVEN_BACK;
            default -> ExchangeLetter.What.ASKED;
        };
        String which =
                two.value(two.other, "select id from matching.exchange_arrival order by arrived_at desc limit 1");
        if (!which.isEmpty() && said != ExchangeLetter.What.ASKED) {
            two.as(two.other, () -> say(two.own.id(), said, which));
        }
        return "says again " + said;
    }

    private boolean say(UUID to, ExchangeLetter.What what, String id) {
        letters.send(to, what, UUID.fromString(id), "");
        return true;
    }

    private String round() {
        two.as(two.own, () -> {
            clock.round(TestClock.now());
            return true;
        });
        return "the clock";
    }

    /** What waits at the other; where nothing does, what went last. */
    private String waits(String id) {
        String waiting =
                two.value(two.other, "select id from matching.exchange_arrival where state = 'waiting' limit 1");
        return waiting.isEmpty() ? known(id) : waiting;
    }

    private static String known(String id) {
        return id.isEmpty() ? new UUID(0, 0).toString() : id;
    }
}
