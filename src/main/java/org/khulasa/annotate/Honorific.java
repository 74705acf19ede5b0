package org.khulasa.annotate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khulasa.content.Role;
import org.khulasa.gazetteer.Lines;
import org.khulasa.lang.Fold;

/**
 * «فخامته», «سموه»: an honorific that says by its pronoun whom it means, as «هو» would. It cannot mean somebody whose office is not
 * called so.
 *
 * @param countries where it is a prince's; empty when it may be anybody's
 */
record Honorific(Set<Role> roles, Set<String> countries) {
    private static final Map<String, Honorific> FORMS = new HashMap<>();

    static {
        for (String line : Lines.of(Honorific.class, "honorifics.txt")) {
            String[] fields = line.split(";", -1);
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (String role : fields[1].strip().split(" ", -1)) {
                roles.add(Role.valueOf(role.replace('-', '_').toUpperCase(Locale.ROOT)));
            }
            Set<String> countries = fields.length > 2 ? Set.of(fields[2].strip().split(" ", -1)) : Set.of();
            FORMS.put(Fold.key(fields[0]).strip(), new Honorific(roles, countries));
        }
    }

    static boolean is(Item item) {
        return item.isWord() && FORMS.containsKey(item.form());
    }

    /** Whether a folded word may mean somebody with these offices in these countries; any other word may. */
    static boolean fits(String folded, Set<Role> held, Set<String> served) {
        Honorific honorific = FORMS.get(folded);
        return honorific == null
                || held.stream().anyMatch(honorific.roles::contains)
                        && (honorific.countries.isEmpty() || served.stream().anyMatch(honorific.countries::contains));
    }
}
