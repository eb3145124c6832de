package org.teranga.matching.moveon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.household.HouseholdOwner;
import org.teranga.matching.moveon.sharing.OpenSteps;
import org.teranga.matching.moveon.sharing.StepShares;
import org.teranga.matching.moveon.step.MoveOnTrack;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.platform.refusal.Refusal;

/** One history: what happens, and what an oracle that remembers it says of who reads what. */
final class PlanHistory {
    private static final List<MoveOnTrack> TRACKS = List.of(MoveOnTrack.WORK, MoveOnTrack.FRENCH);
    private static final int HELPERS = 2;

    private final HouseholdWithPlan home;
    private final Product product;
    private final Random random;
    private final Map<String, Integer> seen;
    private final Map<String, Known> steps = new LinkedHashMap<>();
    private final List<Opened> opened = new ArrayList<>();
    private final Map<UUID, Boolean> helpers = new LinkedHashMap<>();
    private final UUID host;
    private final HouseholdOwner owner;
    private int named;

    PlanHistory(HouseholdWithPlan home, Product product, long seed, Map<String, Integer> seen) {
        this.home = home;
        this.product = product;
        this.random = new Random(seed);
        this.seen = seen;
        String person = home.text("select cast(person_id as text) from matching.need where tenant_id = :tenant");
        this.owner = new HouseholdOwner(UUID.fromString(person), List.of(UUID.fromString(person)));
        this.host = home.pool.introduced(
                home.own, home.need, home.pool.readyForNights(home.own, home.pool.home(home.own, 3)));
        for (int i = 0; i < HELPERS; i++) {
            helpers.put(helper(person), true);
        }
        does(() -> product.plans.begin(owner));
    }

    private UUID helper(String person) {
        NeedId need = home.pool.household(home.own, 1, 5);
        home.sql("update matching.need set kind = 'language', person_id = '" + person
                + "', version = version + 1 where tenant_id = :tenant and id = '" + need + "'");
        return home.pool.introduced(home.own, need, home.pool.offer(home.own, "language", 2, true));
    }

    void live(int events) {
        for (int i = 0; i < events; i++) {
            event();
            look();
        }
    }

    private void event() {
        switch (random.nextInt(11)) {
            case 0, 1, 2 -> add(null);
            case 3 -> add(UUID.randomUUID());
            case 4 -> accept();
            case 5, 6 -> open();
            case 7 -> close();
            case 8 -> helpChanges();
            case 9 -> {
                if (random.nextInt(6) == 0) {
                    again();
                } else {
                    forget();
                }
            }
            default -> smuggle();
        }
    }

    private void add(@Nullable UUID by) {
        MoveOnTrack track = TRACKS.get(random.nextInt(TRACKS.size()));
        String title = "step " + ++named;
        does(() -> {
            product.steps.add(plan(), new NewStep(track, null, title, "", null), by);
            return true;
        });
        steps.put(title, new Known(id(title), track.code(), by != null));
        happened(by == null ? "add" : "propose");
    }

    private void accept() {
        steps.entrySet().stream()
                .filter(one -> one.getValue().proposed)
                .findFirst()
                .ifPresent(one -> {
                    does(() -> {
                        product.steps.become(plan(), one.getValue().id, MoveOnStep.OPEN);
                        return true;
                    });
                    one.setValue(new Known(one.getValue().id, one.getValue().track, false));
                    happened("accept");
                });
    }

    private void forget() {
        any(steps.keySet()).ifPresent(title -> {
            Known gone = steps.remove(title);
            opened.removeIf(one -> gone.id.equals(one.step));
            does(() -> {
                product.steps.delete(plan(), gone.id);
                return true;
            });
            happened("delete");
        });
    }

    private void open() {
        List<UUID> known = new ArrayList<>(helpers.keySet());
        UUID whom = random.nextBoolean() ? null : known.get(random.nextInt(known.size()));
        boolean helps = whom == null || helpers.getOrDefault(whom, false);
        MoveOnTrack track = TRACKS.get(random.nextInt(TRACKS.size()));
        Known step = random.nextBoolean()
                ? null
                : any(steps.values()).filter(one -> !one.proposed).orElse(null);
        String to = whom == null ? OpenSteps.TEAM : whom.toString();
        boolean done = does(() -> opens(step, track, to));
        assertThat(done).as("who helps no more is not opened anything").isEqualTo(helps);
        if (done) {
            opened.add(new Opened(step == null ? null : step.id, step == null ? track.code() : null, whom));
            happened("open");
        }
    }

    private boolean opens(@Nullable Known step, MoveOnTrack track, String to) {
        try {
            if (step == null) {
                product.openSteps.openTrack(owner, plan(), track, to);
            } else {
                MoveOnStep one = product.steps.find(plan().id(), step.id).orElseThrow();
                product.openSteps.openStep(owner, plan(), one, to);
            }
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private void close() {
        does(() -> product.shares.of(plan().id())).stream().findFirst().ifPresent(share -> {
            does(() -> {
                product.shares.close(plan().id(), share.id());
                return true;
            });
            opened.removeIf(one -> same(one.step, share.step())
                    && same(one.track, share.track())
                    && same(one.whom, share.placement()));
            happened("close");
        });
    }

    private void helpChanges() {
        any(helpers.keySet()).ifPresent(placement -> {
            boolean helps = !helpers.getOrDefault(placement, false);
            home.sql("update matching.placement set state = '" + (helps ? "introduced" : "ended")
                    + "' where tenant_id = :tenant and id = '" + placement + "'");
            helpers.put(placement, helps);
            happened(helps ? "help goes on" : "help ends");
        });
    }

    private void again() {
        does(() -> {
            product.plans.clear(plan().id());
            product.plans.begin(owner);
            return true;
        });
        steps.clear();
        opened.clear();
        happened("begin again");
    }

    /** A row that no form writes: the host of the household, as if they were a helper. */
    private void smuggle() {
        does(() -> {
            product.shares.open(plan().id(), null, MoveOnTrack.WORK.code(), host);
            return true;
        });
        opened.removeIf(one -> host.equals(one.whom));
        opened.add(new Opened(null, MoveOnTrack.WORK.code(), host));
        happened("smuggle");
    }

    private void look() {
        assertThat(titles(does(() -> product.openSteps.toTeam(plan()))))
                .as("the team")
                .isEqualTo(readBy(null));
        helpers.forEach((placement, helps) -> assertThat(titles(does(() -> product.openSteps.toHelper(placement))))
                .as("a helper who " + (helps ? "helps" : "helped"))
                .isEqualTo(helps ? readBy(placement) : Set.of()));
        assertThat(titles(does(() -> product.openSteps.toHelper(host))))
                .as("the host")
                .isEmpty();
        if (!readBy(null).isEmpty()) {
            happened("read");
        }
    }

    /** What the oracle says that somebody reads; null for the team. */
    private Set<String> readBy(@Nullable UUID whom) {
        Set<String> read = new HashSet<>();
        steps.forEach((title, step) -> {
            boolean open = opened.stream()
                    .filter(one -> same(one.whom, whom))
                    .anyMatch(one -> step.id.equals(one.step) || step.track.equals(one.track));
            if (open && !step.proposed) {
                read.add(title);
            }
        });
        return read;
    }

    private static Set<String> titles(List<MoveOnStep> read) {
        return read.stream().map(MoveOnStep::title).collect(Collectors.toSet());
    }

    private MoveOnPlan plan() {
        return product.plans.of(owner.persons()).orElseThrow();
    }

    private UUID id(String title) {
        return does(() -> product.steps.of(plan().id())).stream()
                .filter(one -> one.title().equals(title))
                .map(MoveOnStep::id)
                .findFirst()
                .orElseThrow();
    }

    private <T> Optional<T> any(Collection<T> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(new ArrayList<>(some).get(random.nextInt(some.size())));
    }

    private <T> T does(Supplier<T> work) {
        return home.tenants.as(home.own, () -> home.desk.alone(work));
    }

    private void happened(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other);
    }

    /** What decides, as it ships. */
    record Product(MoveOnPlans plans, MoveOnSteps steps, OpenSteps openSteps, StepShares shares) {}

    private record Known(UUID id, String track, boolean proposed) {}

    private record Opened(
            @Nullable UUID step,
            @Nullable String track,
            @Nullable UUID whom) {}
}
