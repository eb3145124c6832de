package org.teranga.matching.synthetic;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;

/**
 * A market of offers and needs as spreadsheets: communes drawn by population, household sizes from real resettlement cases, the rest by
 * what associations report. The same settings give the same bytes.
 */
public final class SyntheticMarket {
    private final Settings settings;
    private final List<Commune> communes;
    private final long[] inhabitants;

    /**
     * What to draw.
     *
     * @param seed           of all draws
     * @param today          dates lie around it
     * @param departments    codes to draw communes from; empty means everywhere
     * @param kinds          which kinds of offers and needs, housing the most frequent by far; empty means all
     * @param sharedPerMille how many of a thousand housing offers are shared houses of 8 to 32 beds
     * @param arrivalDays    offers arrived within so many days
     */
    public record Settings(
            long seed,
            LocalDate today,
            Set<String> departments,
            Set<String> kinds,
            int sharedPerMille,
            int arrivalDays) {
        public Settings {
            departments = Set.copyOf(departments);
            kinds = Set.copyOf(kinds);
            if (!Kinds.ALL.containsAll(kinds)) {
                throw new IllegalArgumentException("unknown kind among " + kinds + "; the known ones are " + Kinds.ALL);
            }
        }
    }

    /**
     * @throws IllegalArgumentException where no commune lies in the departments
     */
    public SyntheticMarket(Settings settings) {
        this.settings = settings;
        this.communes = Communes.load().all().stream()
                .filter(commune -> commune.population() > 0)
                .filter(commune -> settings.departments.isEmpty()
                        ? commune.department().length() == 2
                        : settings.departments.contains(commune.department()))
                .toList();
        if (communes.isEmpty()) {
            throw new IllegalArgumentException("no commune lies in the departments " + settings.departments);
        }
        this.inhabitants = new long[communes.size()];
        long sum = 0;
        for (int i = 0; i < inhabitants.length; i++) {
            sum += communes.get(i).population();
            inhabitants[i] = sum;
        }
    }

    /** Writes so many offers as a spreadsheet of the product's own format. */
    public void writeOffers(int count, Appendable out) throws IOException {
        out.append(
                "id,kind,postcode,commune,country,capacity,shared,available_from,available_until,languages,interests,skills,"
                        + "conditions,host,received_at,name,email,phone," + SyntheticHelp.COLUMNS + "\n");
        SyntheticOffers offers = new SyntheticOffers(new Draw(settings.seed), settings, this::place);
        SyntheticHelp help = new SyntheticHelp(settings.seed, true);
        for (int i = 1; i <= count; i++) {
            List<String> offer = offers.row(i);
            row(out, with(offer, help.cells(i, offer.get(1))));
        }
    }

    /** Writes so many needs as a spreadsheet of the product's own format. */
    public void writeNeeds(int count, Appendable out) throws IOException {
        out.append(
                "id,kind,postcode,commune,radius_km,adults,children,composition,languages,interests,skills,requires,from,"
                        + "duration_days,waiting_since,name,email,phone,ages," + SyntheticHelp.COLUMNS + "\n");
        SyntheticNeeds needs = new SyntheticNeeds(new Draw(~settings.seed), settings, this::place);
        SyntheticHelp help = new SyntheticHelp(~settings.seed, false);
        for (int i = 1; i <= count; i++) {
            List<String> need = needs.row(i);
            row(out, with(need, help.cells(i, need.get(1))));
        }
    }

    /**
     * Writes what is told of the homes of so many offers, those of {@link #writeOffers}, and the other adults who live there, as answers to
     * the forms of homes.
     */
    public void writeHomes(int count, Appendable homes, Appendable adults) throws IOException {
        homes.append("offer,stage,")
                .append(String.join(",", SyntheticHomes.FIELDS))
                .append('\n');
        adults.append("offer,name,age,email,says\n");
        SyntheticOffers offers = new SyntheticOffers(new Draw(settings.seed), settings, this::place);
        SyntheticHomes told = new SyntheticHomes(settings.seed);
        for (int i = 1; i <= count; i++) {
            List<String> offer = offers.row(i);
            if (!offer.get(1).equals("housing")) {
                continue;
            }
            int stage = told.stage(i);
            Map<String, String> home = told.home(i, stage, "Tournefeuille");
            List<String> cells = new ArrayList<>(List.of(offer.getFirst(), Integer.toString(stage)));
            SyntheticHomes.FIELDS.forEach(field -> cells.add(home.getOrDefault(field, "")));
            row(homes, cells);
            if (stage == SyntheticHomes.STAGES - 1) {
                writeAdults(offer.getFirst(), told.adults(i), adults);
            }
        }
    }

    private static void writeAdults(String offer, List<SyntheticHomes.Adult> living, Appendable out)
            throws IOException {
        for (SyntheticHomes.Adult adult : living) {
            row(out, List.of(offer, adult.name(), Integer.toString(adult.age()), adult.email(), adult.says()));
        }
    }

    private static void row(Appendable out, List<String> cells) throws IOException {
        List<String> quoted = new ArrayList<>(cells.size());
        for (String cell : cells) {
            quoted.add(cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        out.append(String.join(",", quoted)).append('\n');
    }

    private static List<String> with(List<String> cells, List<String> more) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(more);
        return all;
    }

    private Commune place(Draw draw) {
        int at = Arrays.binarySearch(inhabitants, draw.below(inhabitants[inhabitants.length - 1]) + 1);
        return communes.get(at < 0 ? -at - 1 : at);
    }

    /** Draws a commune, the larger the more often. */
    interface Places {
        Commune place(Draw draw);
    }
}
