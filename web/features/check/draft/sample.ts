/**
 * A draft of our own with five planted errors, for a first try: a growth that its levels do not give (39.6%, should be 29.6%), parts
 * that miss their total by 200, five mechanisms of which four are listed, a difference of rates called %, and an output printed
 * twice with digits exchanged. City and figures are invented. In both languages it is Chinese: that is what the check reads.
 */
export const sampleName = '样稿';

export const sample = `白桦市2025年改革工作情况（样稿，内容虚构）

2025年，全市地区生产总值达到1286.4亿元。全年部署重点改革任务48项，已完成36项，完成率为75%。

一、推动产业提质。全市规模以上工业总产值由2020年的412亿元增加到2025年的618亿元，累计增长50%。规模以上工业企业由2020年的186家增加到2025年的241家，增长39.6%。

二、优化营商环境。全年新登记经营主体32150户，其中企业9120户、个体工商户21460户、农民专业合作社1370户。建立五项机制：一网通办、证照联办、免申即享、跨域通办。平均办理时间由5.2天压缩到2.6天，缩短50%。

三、改善生态环境。空气质量优良天数比例由2024年的88.2%提高到2025年的91.5%，提高3.3%。

四、增进民生福祉。全年城镇新增就业2.6万人，居民人均可支配收入由2024年的35000元增加到2025年的36750元，增长5%。

总的看，2025年全市地区生产总值1268.4亿元，各项改革任务进展顺利。
`;
