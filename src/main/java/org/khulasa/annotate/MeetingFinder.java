package org.khulasa.annotate;

import java.util.ArrayList;
import java.util.List;
import org.khulasa.gazetteer.Offices;

/**
 * Finds who met, telephoned or negotiated with whom, in the article's own words and never in words that it quotes. A
 * passage without a word of meeting costs one look at each of its words.
 */
final class MeetingFinder {
    private final OfficeHolders holders;
    private final Offices offices;

    MeetingFinder(OfficeHolders holders, Offices offices) {
        this.holders = holders;
        this.offices = offices;
    }

    /** The meetings of title and body in text order. */
    List<Meeting> find(Reading reading, List<Named> names, List<OfficeMentions.Spotted> spotted) {
        List<Meeting> meetings = new ArrayList<>();
        for (Line line : reading.lines()) {
            if (line.items().stream().anyMatch(item -> item.lexeme().meets())) {
                List<OfficeMentions.Spotted> here = spotted.stream()
                        .filter(s -> s.mention().paragraph() == line.passage.number())
                        .toList();
                read(QuotationFinder.withoutQuoted(line, names), here, meetings);
            }
        }
        return meetings;
    }

    private void read(Line line, List<OfficeMentions.Spotted> spotted, List<Meeting> meetings) {
        Parties parties = new Parties(line, spotted, offices, holders);
        int from = 0;
        for (int i = 0; i <= line.size(); i++) {
            if (line.at(i).kind() == Item.Kind.STOP) {
                if (i > from) {
                    new MeetingReader(new SentenceReader.Range(line, from, i), parties, holders).read(meetings);
                }
                from = i + 1;
            }
        }
    }
}
