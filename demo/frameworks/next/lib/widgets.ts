import 'hearth-widgets/define/get-to-know';
import 'hearth-widgets/define/host';
import 'hearth-widgets/define/kudos-wall';
import 'hearth-widgets/define/pulse-poll';
