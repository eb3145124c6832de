package org.teranga.benchmarks.peer;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.OfferColumns;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.postgres.ThrowAwayPostgres;

/**
 * The offers in PostgreSQL, with the index that suits the question best: by place, all other columns in it too, so that no row of the
 * table is touched.
 */
public final class PostgresOffers implements AutoCloseable {
    private static final String TABLE = """
            create extension intarray;
            create table offer (
                rank int, place point, x float8, y float8, z float8, traits bigint, capacity int, from_day int, until_day int,
                languages int[], interests int[], skills int[]);
            """;
    private static final String INDEX = """
            create index on offer using gist (place)
                include (rank, x, y, z, traits, capacity, from_day, until_day, languages, interests, skills);
            """;

    private final ThrowAwayPostgres server;
    private final Connection connection;
    private final WordNumbers numbers = new WordNumbers();

    public PostgresOffers(Market market) throws IOException, SQLException {
        server = ThrowAwayPostgres.start("jit=off");
        connection = server.connect("postgres", "postgres");
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            load(market);
            statement.execute(INDEX);
            statement.execute("vacuum (freeze, analyze) offer");
        }
    }

    Connection connection() {
        return connection;
    }

    WordNumbers numbers() {
        return numbers;
    }

    /** The processor time that the connection's own process has taken, in nanoseconds; its clock ticks a hundred times a second. */
    public long cpuNanos() throws SQLException {
        return BackendProcess.cpuNanos(connection);
    }

    private void load(Market market) throws IOException, SQLException {
        StringBuilder rows = new StringBuilder();
        for (int offer = 0; offer < market.offers().size(); offer++) {
            rows.append(row(market.offers(), offer)).append('\n');
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy offer from stdin", new StringReader(rows.toString()));
    }

    private String row(OfferColumns offers, int offer) {
        OfferFacts facts = offers.facts(offer);
        Point place = Objects.requireNonNull(facts.place());
        List<Object> cells =
                new ArrayList<>(List.of(offers.rank(offer), "(" + place.longitude() + "," + place.latitude() + ")"));
        for (double coordinate : Sphere.vector(place)) {
            cells.add(coordinate);
        }
        cells.addAll(List.of(
                offers.traits(offer),
                offers.capacity(offer),
                offers.from(offer),
                offers.until(offer),
                array(numbers.languages(facts.languages())),
                array(numbers.words(facts.interests())),
                array(numbers.words(facts.skills()))));
        return cells.stream().map(Object::toString).collect(Collectors.joining("\t"));
    }

    private static String array(Integer[] numbers) {
        return Arrays.stream(numbers).map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        server.close();
    }
}
