package org.teranga.tenantadmin.transfer.archive;

/** What an archive says of itself to whoever finds it in ten years. */
final class ReadMe {
    static final String PLAIN = """
            This archive holds everything that one association had on a platform of the kind Teranga.

            archive.json    the association, when this was written, the versions of the tables, the secret by which persons are found
            tables/         one CSV for each table: UTF-8, a header, every value in quotes, nothing between commas for null;
                            an apostrophe in front of a text that a spreadsheet could take for a formula
            files/          pictures and other files once more, by themselves, to be looked at
            manifest.json   every entry with its rows, bytes and SHA-256

            Names, addresses and free text stand here in clear. Keep it as you would keep the papers of these people.
            A platform takes it in by: ./teranga tenant import FILE.zip --as SLUG
            The format is described in Teranga's distribution/docs/export-format.md.
            """;

    static final String SEALED = """
            This archive holds everything that one association had on a platform of the kind Teranga, sealed to the key that its
            administrator gave. envelope.json names that key; content.zip.sealed opens only with the file of its other half:

                ./teranga tenant open THIS.zip --key KEYFILE --out OPEN.zip
                ./teranga tenant import THIS.zip --as SLUG --key KEYFILE

            The format is described in Teranga's distribution/docs/export-format.md: HPKE (RFC 9180) and Tink's streaming encryption.
            """;

    private ReadMe() {}
}
