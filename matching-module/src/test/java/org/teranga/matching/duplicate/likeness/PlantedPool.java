package org.teranga.matching.duplicate.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * People of an association, made up from a seed, among whom some stand twice: with names swapped, slips of the hand, another script or
 * spelling, the telephone in another format or another one, a place less. Beside them stand those who are easily taken for one: couples on
 * one telephone, brothers in one house, fathers and sons whose names hang together, Karim and Karima, namesakes in two towns and in one, a
 * hostel's telephone that thirty people give.
 */
final class PlantedPool {
    private static final List<String> GROUPS = List.of("fr", "ar", "uk", "ti", "af");
    private static final int[] SHARES = {52, 22, 12, 6, 8};
    private static final int PLACES = 240;

    private final SplittableRandom random;
    private final NameStock stock = new NameStock();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Set<Integer>> twice = new HashSet<>();

    private PlantedPool(long seed) {
        random = new SplittableRandom(seed);
    }

    /** So many people, of whom so many stand twice. */
    static PlantedPool of(int people, int planted, long seed) {
        PlantedPool pool = new PlantedPool(seed);
        pool.hardToTellApart(people);
        while (pool.entries.size() < people - planted) {
            pool.add(pool.human());
        }
        List<Integer> chosen = new ArrayList<>();
        pool.random.ints(0, people - planted).distinct().limit(planted).forEach(chosen::add);
        for (int i = 0; i < planted; i++) {
            pool.plant(chosen.get(i), i);
        }
        return pool;
    }

    /** Everybody's entry, those who stand twice with two. */
    List<Entry> entries() {
        return entries;
    }

    /** Which two are one human's, by their places in the list. */
    Set<Set<Integer>> twice() {
        return twice;
    }

    private void add(Entry entry) {
        entries.add(entry);
    }

    private Entry human() {
        return human(group(), place());
    }

    private String group() {
        int at = random.nextInt(100);
        for (int i = 0; i < SHARES.length; i++) {
            at -= SHARES[i];
            if (at < 0) {
                return GROUPS.get(i);
            }
        }
        throw new IllegalStateException();
    }

    /** A few towns have most of the people. */
    private String place() {
        return String.format(Locale.ROOT, "31%03d", (int) (PLACES * Math.pow(random.nextDouble(), 3)));
    }

    private Entry human(String group, String place) {
        Names names = Names.of(random, stock, group, random.nextBoolean() ? "m" : "f");
        String phone = random.nextInt(100) < 85 ? number() : null;
        String email = phone == null || random.nextInt(100) < 70 ? address(names) : null;
        String street = random.nextInt(100) < 40 ? street() : null;
        return new Entry(names, names.written(random), phone, email, street, place);
    }

    private String number() {
        return String.format(Locale.ROOT, "0%d%08d", 6 + random.nextInt(2), random.nextInt(100_000_000));
    }

    private String street() {
        return (1 + random.nextInt(150)) + " rue "
                + stock.pick(random, "fr", "n").any(random);
    }

    private String address(Names names) {
        String given = plain(names.given().latin().getFirst());
        String family = plain(names.family().latin().getFirst());
        String local = switch (random.nextInt(4)) {
            case 0 -> given + "." + family;
            case 1 -> given.charAt(0) + family;
            case 2 -> family + "." + given;
            default -> given + family;
        };
        String[] domains = {"gmail.com", "orange.fr", "hotmail.fr", "yahoo.fr", "outlook.com", "free.fr"};
        // An address is one person's: whoever is called alike got another number behind it.
        return local + random.nextInt(10_000) + "@" + domains[random.nextInt(domains.length)];
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    private void hardToTellApart(int people) {
        int each = people / 100;
        for (int i = 0; i < each; i++) {
            couple();
            brothers();
            brothers();
            namesakes(i % 3 == 0);
        }
        for (int i = 0; i < each / 4; i++) {
            fatherAndSon();
            hisAndHers();
        }
        for (int i = 0; i < Math.max(1, each / 20); i++) {
            hostel();
        }
    }

    /** Two people of one house and family, mostly on one telephone. */
    private void couple() {
        Entry one = human();
        Names his = one.names();
        Names hers = Names.of(random, stock, his.group(), "f").family(his.family());
        if (hers.given().equals(his.given())) {
            return;
        }
        String street = street();
        add(one.at(street));
        boolean phone = random.nextInt(100) < 60;
        boolean email = random.nextInt(100) < 15;
        add(new Entry(
                hers,
                hers.written(random),
                phone ? one.phone() : number(),
                email ? one.email() : address(hers),
                street,
                one.place()));
    }

    /** Two of one family and town, often of one house, each with a telephone. */
    private void brothers() {
        Entry one = human();
        Names other = Names.of(random, stock, one.names().group(), "m")
                .family(one.names().family());
        if (other.given().equals(one.names().given())) {
            return;
        }
        String street = random.nextBoolean() ? street() : null;
        add(one.at(street));
        add(new Entry(
                other,
                other.written(random),
                number(),
                random.nextBoolean() ? address(other) : null,
                street,
                one.place()));
    }

    /** Two who are called alike by a common name, in two towns, or in a big one. */
    private void namesakes(boolean oneTown) {
        String group = List.of("fr", "ar", "uk", "af").get(random.nextInt(4));
        Names names = Names.common(stock, group, random.nextInt(2));
        String place = String.format(Locale.ROOT, "31%03d", random.nextInt(3));
        add(new Entry(names, names.written(random), number(), address(names), null, place));
        add(new Entry(names, names.written(random), number(), address(names), null, oneTown ? place : place()));
    }

    /** Ali Hassan, and his son Mohamed Ali Hassan, who gives the same telephone half of the time. */
    private void fatherAndSon() {
        String group = random.nextBoolean() ? "ar" : "ti";
        Names father = Names.of(random, stock, group, "m");
        Names son = Names.of(random, stock, group, "m");
        if (son.given().equals(father.given())) {
            return;
        }
        String name = father.given().any(random) + " " + father.family().any(random);
        String place = place();
        String phone = number();
        add(new Entry(father, name, phone, null, null, place));
        Names sons = son.family(father.given());
        add(new Entry(
                sons,
                son.given().any(random) + " " + name,
                random.nextBoolean() ? phone : number(),
                address(son),
                null,
                place));
    }

    /** Karim and Karima, Michel and Michelle, on one telephone. */
    private void hisAndHers() {
        String[][] both = {
            {"Karim", "Karima"},
            {"Samir", "Samira"},
            {"Rachid", "Rachida"},
            {"Amin", "Amina"},
            {"Michel", "Michèle"},
            {"Daniel", "Danielle"},
            {"Valentin", "Valentina"},
            {"Jean", "Jeanne"},
            {"Christian", "Christiane"},
            {"Nadir", "Nadia"},
            {"Hassan", "Hussein"}
        };
        String[] pair = both[random.nextInt(both.length)];
        Names family = Names.of(random, stock, random.nextBoolean() ? "fr" : "ar", "m");
        String phone = number();
        String place = place();
        for (String given : pair) {
            NameStock.Spelled own = new NameStock.Spelled(List.of(given), "");
            Names names = new Names(family.group(), own, family.family());
            add(new Entry(
                    names, names.written(random), phone, random.nextBoolean() ? address(names) : null, null, place));
        }
    }

    private void hostel() {
        String phone = number();
        String place = place();
        int people = 12 + random.nextInt(20);
        for (int i = 0; i < people; i++) {
            Names names = Names.of(random, stock, random.nextInt(3) == 0 ? "af" : "ar", "m");
            add(new Entry(names, names.written(random), phone, null, null, place));
        }
    }

    private void plant(int first, int number) {
        Entry one = entries.get(first);
        entries.add(Twins.of(random, one, number, this::number));
        twice.add(Set.of(first, entries.size() - 1));
    }

    /**
     * What somebody wrote of themselves.
     *
     * @param names  what the person is called
     * @param name   how it was written
     * @param phone  a number as it was typed, or null
     * @param email  an address, or null
     * @param street where, or null
     * @param place  a commune, or null
     */
    record Entry(
            Names names,
            String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String street,
            @Nullable String place) {
        Entry at(@Nullable String address) {
            return new Entry(names, name, phone, email, address, place);
        }

        ComparedPerson described() {
            return ComparedPerson.of(name, phone, email, place).at(street == null ? null : street + " " + place);
        }
    }

    /** What somebody is called, as the name is, not as it is written. */
    record Names(String group, NameStock.Spelled given, NameStock.Spelled family) {
        static Names of(SplittableRandom random, NameStock stock, String group, String what) {
            return new Names(group, stock.pick(random, group, what), stock.pick(random, group, "n"));
        }

        static Names common(NameStock stock, String group, int nth) {
            // A source that gives the lowest draw always picks the commonest name.
            SplittableRandom lowest = new SplittableRandom(nth);
            return new Names(group, stock.pick(lowest, group, "m"), stock.pick(lowest, group, "n"));
        }

        Names family(NameStock.Spelled other) {
            return new Names(group, given, other);
        }

        String written(SplittableRandom random) {
            String one = given.any(random);
            String two = family.any(random);
            return switch (random.nextInt(10)) {
                case 0 -> two + " " + one;
                case 1 -> two.toUpperCase(Locale.ROOT) + " " + one;
                case 2 -> (one + " " + two).toLowerCase(Locale.ROOT);
                default -> one + " " + two;
            };
        }
    }
}
