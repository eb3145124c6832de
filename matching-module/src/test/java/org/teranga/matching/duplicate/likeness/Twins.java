package org.teranga.matching.duplicate.likeness;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.likeness.PlantedPool.Entry;
import org.teranga.matching.duplicate.likeness.PlantedPool.Names;

/** Writes down a person a second time, as another hand on another day would: the kinds of change in turn, some of them together. */
final class Twins {
    private final SplittableRandom random;
    private final Entry one;
    private final Supplier<String> numbers;

    private Twins(SplittableRandom random, Entry one, Supplier<String> numbers) {
        this.random = random;
        this.one = one;
        this.numbers = numbers;
    }

    static Entry of(SplittableRandom random, Entry one, int number, Supplier<String> numbers) {
        Twins twins = new Twins(random, one, numbers);
        String name = switch (number % 5) {
            case 0 -> twins.swapped(one.name());
            case 1 -> twins.slipped(one.name());
            case 2 -> twins.otherScript();
            case 3 -> twins.withoutAccents();
            default -> twins.slipped(twins.swapped(twins.spelledOtherwise()));
        };
        return twins.reached(name);
    }

    private String swapped(String name) {
        int at = name.indexOf(' ');
        return name.substring(at + 1) + " " + name.substring(0, at);
    }

    private String slipped(String name) {
        int at = name.indexOf(' ');
        String first = name.substring(0, at);
        String rest = name.substring(at + 1);
        return switch (random.nextInt(5)) {
            case 0, 1 -> Slip.in(random, first) + " " + rest;
            case 2, 3 -> first + " " + Slip.in(random, rest);
            default -> Slip.in(random, first) + " " + Slip.in(random, rest);
        };
    }

    private String otherScript() {
        Names names = one.names();
        if (names.given().original().isEmpty() || names.family().original().isEmpty()) {
            return spelledOtherwise();
        }
        return random.nextInt(4) == 0
                ? names.family().original() + " " + names.given().original()
                : names.given().original() + " " + names.family().original();
    }

    private String spelledOtherwise() {
        Names names = one.names();
        return names.given().other(random, one.name()) + " " + names.family().other(random, one.name());
    }

    private String withoutAccents() {
        String bare = Normalizer.normalize(one.name(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('-', ' ');
        return random.nextInt(3) == 0 ? "M. " + bare.toUpperCase(Locale.ROOT) : bare.toUpperCase(Locale.ROOT);
    }

    /** Most give the same telephone in another format; some a wrong digit, some only the address, some neither. */
    private Entry reached(String name) {
        int way = random.nextInt(100);
        @Nullable String phone = one.phone() == null ? null : formatted(one.phone());
        @Nullable String email = random.nextInt(3) == 0 ? one.email() : null;
        if (way >= 97) {
            phone = numbers.get();
            email = null;
        } else if (way >= 87 && one.phone() != null) {
            phone = formatted(Slip.inNumber(random, one.phone()));
            email = null;
        } else if (way >= 75 && one.email() != null) {
            phone = random.nextBoolean() ? null : numbers.get();
            email = random.nextInt(3) == 0
                    ? Slip.in(random, one.email().substring(0, one.email().indexOf('@')))
                            + one.email().substring(one.email().indexOf('@'))
                    : one.email().toUpperCase(Locale.ROOT);
        } else if (phone == null) {
            email = one.email();
        }
        String place = random.nextInt(100) < 85 ? one.place() : null;
        return new Entry(one.names(), name, phone, email, random.nextBoolean() ? one.street() : null, place);
    }

    private String formatted(String ten) {
        String bare = ten.substring(1);
        return switch (random.nextInt(6)) {
            case 0 -> "+33" + bare;
            case 1 -> "0033 " + bare;
            case 2 -> "+33 (0)" + bare;
            case 3 -> ten.replaceAll("(..)(?=.)", "$1.");
            case 4 -> ten.replaceAll("(..)(?=.)", "$1 ");
            default -> ten;
        };
    }
}
